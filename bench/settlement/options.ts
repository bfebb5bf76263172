/** What a run is asked for. */
export type Options = {
  /** Of a PostgreSQL with fsync on, by a role that may create databases. */
  readonly databaseUrl: string
  /** Load on each side, all rounds together. */
  readonly seconds: number
  readonly rounds: number
  readonly connections: number
  readonly people: number
  /** Folder for a CPU profile of the server; undefined: none. */
  readonly profileTo: string | undefined
}

/** Reads `--seconds 600 --rounds 5 --connections 16 --people 20000 --profile DIR`; what is wrong ends the program. */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { DATABASE_URL: databaseUrl } = env
  if (!databaseUrl) throw new RangeError(NO_DATABASE)
  const known = ['--seconds', '--rounds', '--connections', '--people', '--profile']
  const given = new Map<string, string>()
  for (let i = 0; i < argv.length; i += 2) {
    const [name, value] = [argv[i]!, argv[i + 1]]
    if (!known.includes(name) || value === undefined) throw new RangeError(`${name}: give ${known.join(' N, ')} DIR`)
    given.set(name, value)
  }
  const whole = (name: string, usual: number): number => {
    const written = given.get(name) ?? String(usual)
    if (!/^[1-9]\d{0,6}$/.test(written)) throw new RangeError(`${name} ${written}: give a whole number above zero`)
    return Number(written)
  }
  return {
    databaseUrl,
    seconds: whole('--seconds', 600),
    rounds: whole('--rounds', 5),
    connections: whole('--connections', 16),
    people: whole('--people', 20_000),
    profileTo: given.get('--profile'),
  }
}

const NO_DATABASE = `DATABASE_URL is not set. Give it a PostgreSQL with fsync on and a role that may create databases, such as Debian's:
  apt-get install -y postgresql && pg_ctlcluster 15 main start
  DATABASE_URL=postgres://postgres:…@127.0.0.1:5432/postgres npm run bench:settlement`
