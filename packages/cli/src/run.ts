import type { Lang } from '@yibao/engine'
import { printCommandHelp, printGroupHelp, printHelp } from './args/help.ts'
import { COMMON } from './args/options.ts'
import { parse } from './args/parse.ts'
import { meant } from './args/suggest.ts'
import type { Command, Context } from './command.ts'
import { COMMANDS, type Entry } from './commands.ts'
import { LANGS, langOf, t } from './i18n.ts'
import { Paper } from './print/paper.ts'
import { printRefusal } from './problems/print.ts'
import { Refused, refuse, usageProblem } from './problems/usage.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

/** Finds the command and runs it; whatever is refused is told, and the exit code says so. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const lang = langOf(argv, world.env)
  try {
    return await dispatch(argv, world, lang)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    printRefusal(error, { world, lang, json: argv.includes('--json') })
    return error.exitCode
  }
}

async function dispatch(argv: readonly string[], world: World, lang: Lang): Promise<number> {
  const paper = new Paper(world.out, world.env)
  const { name, rest } = splitCommand(argv)
  if (name === undefined || name === 'help') {
    if (rest.includes('--version') || rest.includes('-v')) paper.line(version())
    else if (name === 'help' && rest.length > 0) return dispatch([...rest, '--help'], world, lang)
    else {
      await onlyCommon(rest)
      printHelp(paper, lang)
    }
    return 0
  }
  const found = await findEntry(name, COMMANDS)
  if (!found.under) return runCommand(await found.load(), rest, world, lang)
  const { name: under, rest: afterwards } = splitCommand(rest)
  if (under === undefined) {
    await onlyCommon(afterwards)
    printGroupHelp(found, paper, lang)
    return 0
  }
  return runCommand(await (await findEntry(under, found.under, `${name} `)).load(), afterwards, world, lang)
}

async function runCommand(command: Command, args: readonly string[], world: World, lang: Lang): Promise<number> {
  const paper = new Paper(world.out, world.env)
  if (args.includes('--help') || args.includes('-h')) {
    printCommandHelp(command, paper, lang)
    return 0
  }
  const { parsed, problems } = await parse(args, { ...command.options, ...COMMON }, command.words)
  refuse([...problems, ...wrongLang(parsed.one('lang'))])
  const context: Context = {
    world,
    lang,
    paper,
    json: (value) => void world.out.write(`${JSON.stringify(value)}\n`),
    run: (argv) => run(argv, world),
  }
  return command.run(parsed, context)
}

/** Where no command is called, only the common options may stand. */
async function onlyCommon(args: readonly string[]): Promise<void> {
  const { parsed, problems } = await parse(args, { ...COMMON, version: VERSION }, 0)
  refuse([...problems, ...wrongLang(parsed.one('lang'))])
}

const VERSION = { type: 'boolean', help: t('显示版本', 'show the version') } as const

const wrongLang = (written: string | undefined) =>
  written === undefined || (LANGS as readonly string[]).includes(written)
    ? []
    : [
        usageProblem(
          'YB-U003',
          '--lang',
          t(`没有“${written}”这种语言`, `there is no language "${written}"`),
          t('写 zh 或 en', 'write zh or en'),
        ),
      ]

/** The first word that is neither an option nor the value of `--lang`, and everything else. */
function splitCommand(argv: readonly string[]): {
  readonly name: string | undefined
  readonly rest: readonly string[]
} {
  const at = argv.findIndex((arg, i) => !arg.startsWith('-') && argv[i - 1] !== '--lang')
  return at < 0
    ? { name: undefined, rest: argv }
    : { name: argv[at], rest: [...argv.slice(0, at), ...argv.slice(at + 1)] }
}

async function findEntry(name: string, entries: readonly Entry[], prefix = ''): Promise<Entry> {
  const found = entries.find((one) => one.name === name)
  if (found) return found
  const names = entries.map((one) => one.name)
  const close = await meant(name, names)
  const known = names.map((each) => prefix + each)
  throw new Refused([
    usageProblem(
      'YB-U001',
      `${prefix}${name}`,
      t(`没有“${prefix}${name}”这个命令`, `there is no command "${prefix}${name}"`),
      close
        ? t(`是不是 yibao ${prefix}${close}？`, `did you mean yibao ${prefix}${close}?`)
        : t(`可用：${known.join('、')}`, `use one of: ${known.join(', ')}`),
    ),
  ])
}
