import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Problem } from '@yibao/engine'
import {
  DELIVERIES,
  type Desk,
  keepDelivering,
  keepHouse,
  keysFrom,
  migrate,
  openDatabase,
  openDesk,
  outboxDepth,
} from '@yibao/platform'
import { createLogger, createServer, serve as listen, type Serving, serverConfig, web } from '@yibao/server'
import type { Parsed } from '../args/parse.ts'
import type { Command, Context } from '../command.ts'
import { DATA_OPTION, dataDirectory, type Reached, reachDatabase, runEmbedded } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { Refused, refuse, usageProblem } from '../problems/usage.ts'
import { prepareDemo } from './demo.ts'
import { settingsFrom } from './settings.ts'
import { printStarted } from './started.ts'

/** The web faces as they were built into this package. */
const PAGES = fileURLToPath(new URL('../web', import.meta.url))

export const serve: Command = {
  name: 'serve',
  summary: t('启动服务：经办、结算、接口', 'the server: casework, settlement, HTTP API'),
  usage: ['[--port N] [--data DIR] [--demo [--people N] [--seed S]]'],
  options: {
    port: { type: 'string', value: 'N', help: t('端口，缺省 8787', 'port, default 8787') },
    host: {
      type: 'string',
      value: 'ADDRESS',
      help: t('监听地址，缺省 127.0.0.1', 'address to listen on, default 127.0.0.1'),
    },
    ...DATA_OPTION,
    demo: {
      type: 'boolean',
      help: t('空数据库先建演示城市（虚构的人）', 'makes the demo city (invented people) where the database is empty'),
    },
    people: {
      type: 'string',
      value: 'N',
      help: t('演示城市的人数，缺省 20000', 'people of the demo city, default 20000'),
    },
    seed: { type: 'string', value: 'S', help: t('演示城市的种子，缺省 yibao', 'seed of the demo city, default yibao') },
  },
  words: 0,
  examples: [
    { command: 'yibao serve --demo', says: t('演示城市，数据在 .yibao', 'the demo city, data in .yibao') },
    { command: 'DATABASE_URL=postgres://… yibao serve', says: t('用自己的 PostgreSQL', 'on a PostgreSQL of your own') },
  ],
  notes: [
    t(
      '内置数据库不做 fsync：用于试用、教学和测试，不用于真实业务。真实业务请设 DATABASE_URL。',
      'The embedded database does no fsync: for trying out, teaching and tests. Set DATABASE_URL for real work.',
    ),
  ],
  run: async (args, context) => {
    const settings = settingsOf(args, context)
    return run(args, context, await reachOwn(args, context), settings)
  },
}

/** A server runs its own database: where another process runs it, opening it tells which. */
async function reachOwn(args: Parsed, context: Context): Promise<Reached> {
  const reached = await reachDatabase(args, context)
  if (reached.kind !== 'running') return reached
  await reached.close()
  return runEmbedded(dataDirectory(args, context), context)
}

type Settings = { readonly port: number; readonly host: string; readonly people: number; readonly seed: string }

async function run(args: Parsed, context: Context, reached: Reached, settings: Settings): Promise<number> {
  const logger = createLogger(context.world.env.YIBAO_LOG ?? 'warn')
  const working: Working[] = []
  let prepared = false
  const { desk, serving } = await begin(args, context, {
    reached,
    settings,
    logger,
    working,
    preparing: () => !prepared,
  })
  // Pages and estimates are there at once; a city takes a minute or two.
  const demo = await unlessStopped(
    serving,
    prepareDemo(desk, context, {
      wanted: args.has('demo'),
      directory: dataDirectory(args, context),
      people: settings.people,
      seed: settings.seed,
      address: serving.address,
    }),
  )
  if (demo !== null) {
    prepared = true
    working.push(
      keepDelivering(desk, DELIVERIES, {
        onFault: (error) => logger.error({ err: error }, 'the outbox could not be read'),
      }),
      keepHouse(desk, { onFault: (error) => logger.error({ err: error }, 'the day could not be begun') }),
    )
    printStarted(context, { address: serving.address, place: reached.place, kind: reached.kind, demo })
  }
  await serving.stopped
  context.paper.line(STOPPED[context.lang])
  return 0
}

/** What the work came to; null where the server was stopped meanwhile. Work that fails stops the server. */
async function unlessStopped<T>(serving: Serving, work: Promise<T>): Promise<T | null> {
  try {
    return await Promise.race([work, serving.stopped.then(() => null)])
  } catch (error) {
    // Work that loses its database under its hands because the server stops has not failed.
    if (serving.stopping()) return null
    await serving.stop()
    throw error
  }
}

type Working = { readonly stop: () => Promise<void> }

type Opening = {
  readonly reached: Reached
  readonly settings: Settings
  readonly logger: ReturnType<typeof createLogger>
  /** What is stopped after the last request. */
  readonly working: readonly Working[]
  readonly preparing: () => boolean
}

/** Listens on the database as it is. What fails before leaves nothing open. */
async function begin(
  args: Parsed,
  context: Context,
  opening: Opening,
): Promise<{ readonly desk: Desk; readonly serving: Serving }> {
  const { reached } = opening
  try {
    await migrate(reached.database)
    const keys = await keysFrom(context.world.env, dataDirectory(args, context))
    if (!keys.ok) throw new Refused(keys.problems)
    const desk = await openDesk(reached.database, keys.value)
    return { desk, serving: await open(desk, context, opening) }
  } catch (error) {
    await reached.close()
    throw error
  }
}

async function open(
  desk: Desk,
  { world }: Context,
  { reached, settings: { host, port }, logger, working, preparing }: Opening,
): Promise<Serving> {
  const config = serverConfig({ publicUrl: `http://localhost:${port}`, ...settingsFrom(world.env) })
  const reader = openDatabase({ ...reached.config, pipeline: false, max: 2 })
  const app = await createServer({
    desk,
    reader,
    config,
    logger,
    outboxDepth: async () => (await outboxDepth(desk)).events,
    preparing,
    rooms: existsSync(PAGES) ? [web(PAGES)] : [],
  })
  return listen(app, {
    host,
    port,
    signals: process,
    afterwards: async () => {
      await reader.close()
      for (const one of working.toReversed()) await one.stop()
      await reached.close()
    },
    abandon: () => process.exit(1),
  }).catch(async (error: NodeJS.ErrnoException) => {
    await reader.close()
    throw error.code === 'EADDRINUSE' ? new Refused([portTaken(port)]) : error
  })
}

function settingsOf(args: Parsed, { world }: Context): Settings {
  const [port, people] = [
    wholeNumber(args, 'port', 8787, 0, 65_535),
    wholeNumber(args, 'people', 20_000, 10, 1_000_000),
  ]
  refuse([port, people].filter((one): one is Problem => typeof one !== 'number'))
  return {
    port: port as number,
    people: people as number,
    host: args.one('host') ?? world.env.YIBAO_HOST ?? '127.0.0.1',
    seed: args.one('seed') ?? 'yibao',
  }
}

function wholeNumber(args: Parsed, name: string, usual: number, least: number, most: number): number | Problem {
  const written = args.one(name)
  if (written === undefined) return usual
  const number = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN
  if (number >= least && number <= most) return number
  return usageProblem(
    'YB-U003',
    `--${name}`,
    t(`“${written}”不是 ${least} 至 ${most} 的整数`, `"${written}" is no whole number from ${least} to ${most}`),
    t(`写成 --${name} ${usual}`, `write --${name} ${usual}`),
  )
}

const portTaken = (port: number): Problem =>
  usageProblem(
    'YB-U022',
    '--port',
    t(`端口 ${port} 已被占用`, `port ${port} is taken`),
    t('停掉占用它的程序，或换一个：--port 8788', 'stop what uses it, or take another: --port 8788'),
  )

const STOPPED = t('已停止，数据已保存', 'stopped; the data is kept')
