import type { Lang } from '@yibao/engine'
import type { Command } from '../command.ts'
import { COMMANDS, type Entry } from '../commands.ts'
import { t } from '../i18n.ts'
import type { Paper } from '../print/paper.ts'
import { COMMON, type OptionSpec, type OptionSpecs } from './options.ts'

/** `yibao --help` */
export function printHelp(paper: Paper, lang: Lang): void {
  paper.line(paper.paint.bold(ABOUT[lang]))
  paper.line()
  paper.line(`${USAGE[lang]}yibao ${lang === 'zh' ? '命令' : 'COMMAND'} [--help]`)
  printEntries(COMMANDS, paper, lang)
  paper.heading(EXAMPLES[lang])
  for (const example of OVERVIEW) paper.line(`  ${paper.paint.cyan(example)}`)
  paper.line()
  paper.line(CODES[lang])
}

/** `yibao policy --help` */
export function printGroupHelp(group: Entry, paper: Paper, lang: Lang): void {
  paper.line(paper.paint.bold(`yibao ${group.name}  ${group.summary[lang]}`))
  printEntries(group.under ?? [], paper, lang, `${group.name} `)
  paper.line()
  paper.line(lang === 'zh' ? `详细说明：yibao ${group.name} 命令 --help` : `more: yibao ${group.name} COMMAND --help`)
}

/** `yibao estimate --help` */
export function printCommandHelp(command: Command, paper: Paper, lang: Lang): void {
  paper.line(paper.paint.bold(`yibao ${command.name}  ${command.summary[lang]}`))
  paper.line()
  command.usage.forEach((usage, i) => {
    paper.line(`${i === 0 ? USAGE[lang] : ' '.repeat(lang === 'zh' ? 6 : 7)}yibao ${command.name} ${usage}`.trimEnd())
  })
  paper.heading(OPTIONS[lang])
  paper.pairs(optionPairs({ ...command.options, ...COMMON }, lang))
  for (const note of command.notes ?? []) {
    paper.line()
    paper.text(note[lang])
  }
  paper.heading(EXAMPLES[lang])
  for (const { command: line, says } of command.examples) {
    paper.text(says[lang], '  ')
    paper.line(`    ${paper.paint.cyan(line)}`)
  }
}

function printEntries(entries: readonly Entry[], paper: Paper, lang: Lang, prefix = ''): void {
  paper.heading(lang === 'zh' ? '命令' : 'Commands')
  const all = entries.flatMap((one) =>
    prefix === '' && one.under ? one.under.map((sub) => ({ ...sub, name: `${one.name} ${sub.name}` })) : [one],
  )
  paper.pairs(all.map(({ name, summary }) => [`${prefix}${name}`, summary[lang]]))
}

const optionPairs = (specs: OptionSpecs, lang: Lang): [string, string][] =>
  Object.entries(specs).map(([name, spec]) => [optionName(name, spec), spec.help[lang]])

function optionName(name: string, { also, value }: OptionSpec): string {
  return `--${name}${also ? `, --${also}` : ''}${value ? ` ${value}` : ''}`
}

const ABOUT = t('医保 Yibao：医保付多少，为什么', "Yibao 医保: what China's basic medical insurance pays, and why")
const USAGE = t('用法：', 'usage: ')
const OPTIONS = t('选项', 'Options')
const EXAMPLES = t('例子', 'Examples')
const CODES = t(
  '退出码：0 有答案（“不予支付”“未确定”也是答案）；1 政策检查或示例有错；2 输入有误',
  'exit codes: 0 an answer ("not payable" and "not established" are answers); 1 errors in policy files; 2 wrong input',
)
const OVERVIEW = [
  'yibao tour',
  'yibao estimate --region 大连 --scheme 职工 --category 退休 --care 门诊 --level 三级 --total 1500 --on 2025-03-01',
  'yibao filing --region 大连 --to 北京 --reason residence',
  'yibao policy show 大连',
]
