import type { Lang, Text } from '@yibao/engine'

/** A text of the command line, Chinese first. */
export const t = (zh: string, en: string): Text => ({ zh, en })

export const LANGS = ['zh', 'en'] as const satisfies readonly Lang[]

/** `--lang` where it is told, else the language of the terminal, else Chinese. */
export function langOf(argv: readonly string[], env: NodeJS.ProcessEnv): Lang {
  for (const [i, arg] of argv.entries()) {
    const told = arg === '--lang' ? argv[i + 1] : arg.startsWith('--lang=') ? arg.slice('--lang='.length) : undefined
    if (told === 'zh' || told === 'en') return told
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en([_.-]|$)/i.test(locale) ? 'en' : 'zh'
}

/** `标签：值` / `label: value` */
export const labelled = (label: string, value: string, lang: Lang): string =>
  lang === 'zh' ? `${label}：${value}` : `${label}: ${value}`

/** `（词）` / ` (word)` */
export const inBrackets = (words: string, lang: Lang): string => (lang === 'zh' ? `（${words}）` : ` (${words})`)

export const listed = (words: readonly string[], lang: Lang): string => words.join(lang === 'zh' ? '、' : ', ')
