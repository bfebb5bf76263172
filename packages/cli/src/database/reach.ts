import { resolve } from 'node:path'
import type { Problem, Text } from '@yibao/engine'
import {
  attachEmbedded,
  type Database,
  type DatabaseConfig,
  openDatabase,
  openEmbedded,
  serverAt,
} from '@yibao/platform'
import type { OptionSpecs } from '../args/options.ts'
import type { Parsed } from '../args/parse.ts'
import type { Context } from '../command.ts'
import { t } from '../i18n.ts'
import { Paper } from '../print/paper.ts'
import { Refused, usageProblem } from '../problems/usage.ts'

/** A database that a command works on, and how to let go of it. */
export type Reached = {
  /** As a pool may be opened on it. */
  readonly config: DatabaseConfig
  readonly database: Database
  /** Words for people: where the data is. */
  readonly place: Text
  /** `server`: by DATABASE_URL; `own`: this process runs it; `running`: another process does. */
  readonly kind: 'server' | 'own' | 'running'
  readonly close: () => Promise<void>
}

export const DATA_OPTION: OptionSpecs = {
  data: {
    type: 'string',
    value: 'DIR',
    help: t(
      '数据目录，缺省 .yibao；设了 DATABASE_URL 则用那个数据库',
      'data directory, default .yibao; where DATABASE_URL is set, that database',
    ),
  },
}

export const DATABASE_OPTION: OptionSpecs = {
  ...DATA_OPTION,
  database: {
    type: 'string',
    value: 'URL',
    help: t('PostgreSQL 地址，如 postgres://…', 'address of a PostgreSQL, postgres://…'),
  },
}

export const dataDirectory = (args: Parsed, { world }: Context): string =>
  resolve(world.cwd, args.one('data') ?? '.yibao')

/** The address of a server where one is named: `--database`, else DATABASE_URL unless a data directory is asked for. */
const serverUrl = (args: Parsed, { world }: Context): string | undefined =>
  args.one('database') ?? (args.has('data') ? undefined : world.env.DATABASE_URL || undefined)

/**
 * The database of a command: the server that is named, else the embedded one of the data directory – through the socket of
 * the process that runs it, or run here.
 */
export async function reachDatabase(args: Parsed, context: Context): Promise<Reached> {
  const url = serverUrl(args, context)
  if (url !== undefined) return onServer(url)
  const directory = dataDirectory(args, context)
  const running = await attachEmbedded(directory)
  if (running) {
    const database = openDatabase(running)
    const place = t(`${directory}（正在运行的服务）`, `${directory} (through the running server)`)
    return { config: running, database, place, kind: 'running', close: () => database.close() }
  }
  return runEmbedded(directory, context)
}

/** Runs the embedded database of a directory in this process; refused where another one does. */
export async function runEmbedded(
  directory: string,
  { world, lang }: Pick<Context, 'world' | 'lang'>,
): Promise<Reached> {
  // Beside the answer of the command, which a program may read.
  const paper = new Paper(world.err, world.env)
  const onNotice = (notice: Text): void => paper.text(paper.paint.dim(notice[lang]))
  const opened = await openEmbedded({ dataDir: directory, onNotice })
  if (!opened.ok) throw new Refused(opened.problems)
  const config = opened.value
  const database = openDatabase(config)
  return {
    config,
    database,
    place: t(`${directory}（内置数据库）`, `${directory} (embedded database)`),
    kind: 'own',
    close: async () => {
      await database.close()
      await config.close()
    },
  }
}

async function onServer(url: string): Promise<Reached> {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new Refused([notAnAddress(url)])
  const config = serverAt(url)
  const database = openDatabase(config)
  const { host, pathname } = new URL(url)
  return {
    config,
    database,
    place: t(`${host}${pathname}`, `${host}${pathname}`),
    kind: 'server',
    close: () => database.close(),
  }
}

const notAnAddress = (url: string): Problem =>
  usageProblem(
    'YB-U020',
    'DATABASE_URL',
    t(`“${url.slice(0, 40)}”不是 PostgreSQL 地址`, `"${url.slice(0, 40)}" is no address of a PostgreSQL`),
    t('写成 postgres://用户:密码@主机:5432/数据库', 'write postgres://user:password@host:5432/database'),
  )
