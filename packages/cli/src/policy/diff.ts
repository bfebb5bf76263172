import { type Change, diffOn, diffSets, isIsoDate, NATIONAL, type PolicySet } from '@yibao/engine'
import { JSON_OPTION, POLICIES_OPTION } from '../args/options.ts'
import type { Parsed } from '../args/parse.ts'
import type { Command, Context } from '../command.ts'
import { t } from '../i18n.ts'
import { openPolicies } from '../policies/open.ts'
import { refuse, usageProblem } from '../problems/usage.ts'
import { setsToCompare } from './sets-to-compare.ts'
import { isPath, targetOf } from './target.ts'

export const diff: Command = {
  name: 'policy diff',
  summary: t('用文字说明两个日期或两份文件之间的变化', 'says in words what changed between two dates or two files'),
  usage: ['DATE DATE [--region REGION]', 'DIR|FILE DIR|FILE'],
  options: {
    region: { type: 'string', value: 'REGION', help: t('只看一个地区', 'one region only') },
    ...JSON_OPTION,
    ...POLICIES_OPTION,
  },
  words: 2,
  examples: [
    {
      command: 'yibao policy diff 2023-12-31 2024-01-01 --region 大连',
      says: t('大连新年有什么变化', 'what changed in Dalian at New Year'),
    },
    { command: 'yibao policy diff policies my-policies', says: t('两个文件夹', 'two folders') },
  ],
  run: async (args, context) => {
    const [a, b] = checkWords(args, context.world.cwd)
    const changes = isIsoDate(a) ? await betweenDates(a, b, args, context) : await betweenSets(a, b, args, context)
    if (args.has('json')) context.json(changes)
    else printChanges(changes, context)
    return 0
  },
}

function checkWords({ words }: Parsed, cwd: string): readonly [string, string] {
  const [a = '', b = ''] = words
  const fits = (isIsoDate(a) && isIsoDate(b)) || (isPath(a, cwd) && isPath(b, cwd))
  const wrong = words.filter((word) => !isIsoDate(word) && !isPath(word, cwd))
  const remedy = t(
    '写两个日期，如 2023-12-31 2024-01-01；或两个政策文件夹或文件',
    'write two dates, such as 2023-12-31 2024-01-01, or two policy folders or files',
  )
  if (fits) return [a, b]
  refuse(
    wrong.length > 0
      ? wrong.map((word) =>
          usageProblem(
            'YB-U005',
            word,
            t(`“${word}”不是日期，也不是文件`, `"${word}" is neither a date nor a file`),
            remedy,
          ),
        )
      : [
          usageProblem(
            'YB-U004',
            words.join(' ') || 'policy diff',
            t('需要两个日期，或两个文件夹（文件）', 'two dates or folders needed (or two files)'),
            remedy,
          ),
        ],
  )
  return [a, b]
}

async function betweenDates(a: string, b: string, args: Parsed, { world }: Context): Promise<readonly Change[]> {
  const set = await openPolicies(world, args.all('policies'))
  return (await regionsAsked(set, args)).flatMap((region) => diffOn(set, region, a, b))
}

async function betweenSets(a: string, b: string, args: Parsed, { world }: Context): Promise<readonly Change[]> {
  const [before, after] = await setsToCompare(a, b, world)
  const changes = diffSets(before, after)
  if (!args.has('region')) return changes
  const [region] = await regionsAsked(after, args)
  return changes.filter(({ document }) => document.startsWith(`${region}/`))
}

async function regionsAsked(set: PolicySet, args: Parsed): Promise<readonly string[]> {
  const asked = args.one('region')
  if (asked !== undefined) return [(await targetOf(set, asked)).region]
  return [NATIONAL, ...set.regions.map(({ region }) => region).filter((region) => region !== NATIONAL)]
}

function printChanges(changes: readonly Change[], { paper, lang }: Context): void {
  if (changes.length === 0) paper.line(NOTHING[lang])
  let document = ''
  for (const change of changes) {
    if (change.document !== document) {
      if (document !== '') paper.line()
      paper.line(paper.paint.bold(change.document))
    }
    document = change.document
    paper.bullet(change.text[lang])
  }
}

const NOTHING = t('没有变化。', 'Nothing changed.')
