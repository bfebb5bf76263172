/**
 * Does from time to time what PGlite has no process for. Without checkpoints the log (`pg_wal`) grows until the database is
 * closed, and a crash replays all of it; without vacuum, changed rows stay for ever and the planner knows nothing of the
 * tables. Returns how to stop.
 */
export function keepUp(betweenTurns: (statement: string) => Promise<void>): () => void {
  const checkpoints = setInterval(() => betweenTurns('CHECKPOINT'), CHECKPOINT_EVERY_MS)
  const vacuums = setInterval(() => betweenTurns('VACUUM (ANALYZE)'), VACUUM_EVERY_MS)
  return () => {
    clearInterval(checkpoints)
    clearInterval(vacuums)
  }
}

/** PostgreSQL's own default is 5 minutes, or earlier where the log has grown, which nothing here notices. */
const CHECKPOINT_EVERY_MS = 60_000

/** Everyone waits meanwhile: about a second after 200 MB of changes. */
const VACUUM_EVERY_MS = 15 * 60_000
