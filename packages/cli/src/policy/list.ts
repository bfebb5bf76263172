import { type PolicySet, periodWords, valueWord } from '@yibao/engine'
import { JSON_OPTION, POLICIES_OPTION } from '../args/options.ts'
import type { Command, Context } from '../command.ts'
import { listed, t } from '../i18n.ts'
import { openPolicies } from '../policies/open.ts'
import { targetOf } from './target.ts'

type Row = {
  readonly id: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly kind: keyof typeof KINDS
  readonly schemes: readonly string[]
  readonly care: readonly string[]
  readonly versions: readonly { readonly from: string; readonly to: string | null }[]
  readonly alternatives: readonly string[]
}

export const list: Command = {
  name: 'policy list',
  summary: t('列出地区、待遇和版本', 'regions, benefits and versions on file'),
  usage: ['[REGION]'],
  options: { ...JSON_OPTION, ...POLICIES_OPTION },
  words: 1,
  examples: [
    { command: 'yibao policy list', says: t('所有地区', 'all regions') },
    { command: 'yibao policy list 深圳', says: t('一个地区', 'one region') },
  ],
  run: async (args, context) => {
    const set = await openPolicies(context.world, args.all('policies'))
    const asked = args.words[0] === undefined ? null : (await targetOf(set, args.words[0])).region
    const regions = [...set.regions]
      .filter(({ region }) => asked === null || region === asked)
      .sort((a, b) => (a.region < b.region ? -1 : 1))
    if (args.has('json')) {
      context.json(regions.map(({ region, name }) => ({ region, name, documents: rowsOf(set, region) })))
      return 0
    }
    for (const { region, name } of regions) printRegion(set, region, name[context.lang], context)
    return 0
  },
}

function printRegion(set: PolicySet, region: string, name: string, { paper, lang }: Context): void {
  paper.heading(`${region}  ${name}`)
  const rows = rowsOf(set, region)
  paper.table(
    [{ heading: '' }, { heading: '' }, { heading: '' }, { heading: '' }],
    rows.map((row) => [
      row.id,
      row.name[lang],
      listed(
        row.schemes.map((scheme) => valueWord('scheme', scheme, lang)),
        lang,
      ) || (row.name === KINDS[row.kind] ? '' : KINDS[row.kind][lang]),
      listed(
        row.versions.map(({ from, to }) => periodWords(from, to, lang)),
        lang,
      ),
    ]),
  )
}

function rowsOf(set: PolicySet, region: string): Row[] {
  const of = <D extends { readonly region: string }>(documents: readonly D[], row: (document: D) => Row): Row[] =>
    documents.filter((document) => document.region === region).map(row)
  const undated = { schemes: [], care: [], versions: [], alternatives: [] }
  return [
    ...of(set.benefits, (one) => ({ ...dated(one), kind: 'benefit', schemes: [one.scheme], care: one.care })),
    ...of(set.layers, (one) => ({ ...dated(one), kind: 'layer', schemes: one.schemes, care: one.care })),
    ...of(set.accounts, (one) => ({ ...dated(one), kind: 'account', schemes: one.schemes, care: [] })),
    ...of(set.catalogues, (one) => ({ ...dated(one), kind: 'catalogue', schemes: one.schemes, care: [] })),
    ...of(set.references, ({ id, name }) => ({ ...undated, id, name, kind: 'reference' })),
    ...of(set.filings, ({ id }) => ({ ...undated, id, name: KINDS.filing, kind: 'filing' })),
    ...of(set.guides, ({ id }) => ({ ...undated, id, name: KINDS.guide, kind: 'guide' })),
  ]
}

const dated = ({
  id,
  name,
  versions,
  alternatives,
}: PolicySet['benefits' | 'layers' | 'accounts' | 'catalogues'][number]) => ({
  id,
  name,
  versions: versions.map(({ from, to }) => ({ from, to })),
  alternatives: alternatives.map((one) => one.name),
})

const KINDS = {
  benefit: t('待遇', 'benefit'),
  layer: t('后续保障', 'later benefit'),
  account: t('个人账户', 'account'),
  catalogue: t('目录规则', 'catalogue rule'),
  reference: t('参照值', 'reference value'),
  filing: t('备案规则', 'filing rules'),
  guide: t('资料', 'facts'),
} as const
