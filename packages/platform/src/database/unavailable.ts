/**
 * Whether an error says that the database cannot be reached, is starting, stopping or full, so that the same request may
 * succeed later. Connection errors of Node, SQLSTATE classes 08 (connection) and 57P (operator intervention), 53300 (too many
 * connections), and the driver's own words for a connection that broke under a statement.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errors, syscall } = error as { readonly code?: unknown; readonly errors?: unknown; syscall?: unknown }
  if (Array.isArray(errors)) return errors.some(isDatabaseUnavailable)
  // The Unix socket of a server that is not running.
  if (code === 'ENOENT') return syscall === 'connect'
  if (typeof code === 'string') return NODE_CODES.has(code) || /^(08...|57P0[1-4]|53300)$/.test(code)
  return DRIVER_WORDS.test(error.message)
}

const NODE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE'])
const DRIVER_WORDS =
  /^(Connection terminated|Client has encountered a connection error|Client was closed and is not queryable|timeout exceeded when trying to connect|Cannot use a pool after calling end)/
