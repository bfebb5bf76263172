import type { Text } from '@yibao/engine'
import { type Finding, openDatabase, readPolicyShelf, schemaVersion, verify as verifyBooks } from '@yibao/platform'
import { JSON_OPTION } from '../args/options.ts'
import type { Command, Context } from '../command.ts'
import { DATABASE_OPTION, reachDatabase } from '../database/reach.ts'
import { t } from '../i18n.ts'
import { progressBar } from '../print/progress-bar.ts'
import { Refused, usageProblem } from '../problems/usage.ts'

export const verify: Command = {
  name: 'verify',
  summary: t(
    '证明账目无误：分录、余额、累计、审计链，逐笔重新结算',
    'proves the books: entries, balances, counters, audit chains, every bill settled again',
  ),
  usage: ['[--region REGION] [--data DIR | --database URL]'],
  options: {
    region: { type: 'string', value: 'REGION', help: t('只查一个统筹区', 'one pooling region only') },
    ...DATABASE_OPTION,
    ...JSON_OPTION,
  },
  words: 0,
  examples: [
    {
      command: 'yibao verify',
      says: t('数据目录 .yibao，服务运行时也可以', 'the data directory .yibao, also while its server runs'),
    },
    {
      command: 'yibao verify --database postgres://… --region 210200',
      says: t('一个统筹区', 'one region of a server'),
    },
  ],
  notes: [t('账目无误退出码 0，有问题退出码 1。', 'Exit code 0 where all is in order, 1 where it is not.')],
  run: async (args, context) => {
    const reached = await reachDatabase(args, context)
    // Its reading goes on over many round trips, which a pipelined connection cannot hold open.
    const reader = openDatabase({ ...reached.config, pipeline: false, max: 1 })
    const bar = progressBar(context.world, WORKING[context.lang])
    try {
      if ((await schemaVersion(reached.database)) === 0) throw new Refused([empty(reached.place)])
      const shelf = await readPolicyShelf(reached.database)
      const region = args.one('region') ?? null
      const verified = await verifyBooks(reader, shelf, {
        region,
        onProgress: ({ done }) => bar.at(done, null),
      })
      bar.end()
      if (args.has('json')) context.json(verified)
      else print(verified, reached.place, context)
      return verified.findings.length > 0 ? 1 : 0
    } finally {
      bar.end()
      await reader.close()
      await reached.close()
    }
  },
}

type Verified = Awaited<ReturnType<typeof verifyBooks>>

function print(verified: Verified, place: Text, { paper, lang }: Context): void {
  const { findings, more, settlements, auditEvents, proofs } = verified
  for (const finding of findings.slice(0, SHOWN)) printFinding(finding, { paper, lang })
  const hidden = findings.length + more - Math.min(findings.length, SHOWN)
  if (hidden > 0) paper.text(paper.paint.dim(HIDDEN[lang].replace('{}', String(hidden))))
  const looked = LOOKED[lang]
    .replace('{place}', place[lang])
    .replace('{settlements}', String(settlements))
    .replace('{events}', String(auditEvents))
    .replace('{proofs}', String(proofs.length))
  paper.line(looked)
  const wrong = findings.length + more
  paper.line(wrong === 0 ? paper.paint.green(CLEAN[lang]) : paper.paint.red(WRONG[lang].replace('{}', String(wrong))))
}

function printFinding(
  { proof, region, personId, where, message }: Finding,
  { paper, lang }: Pick<Context, 'paper' | 'lang'>,
): void {
  paper.text(`${paper.paint.bold(proof)} ${where} · ${region} ${personId}`)
  paper.text(message[lang], '  ')
}

const SHOWN = 50

const empty = (place: Text) =>
  usageProblem(
    'YB-U021',
    'verify',
    t(`${place.zh} 还没有建库`, `${place.en} holds no data yet`),
    t('先运行 yibao serve 或 yibao db migrate', 'run yibao serve or yibao db migrate first'),
  )

const WORKING = t('核验中', 'verifying')
const LOOKED = t(
  '{place}：重新结算 {settlements} 笔，核对审计记录 {events} 条，证明 {proofs} 项',
  '{place}: {settlements} bills settled again, {events} audit events walked, {proofs} proofs',
)
const CLEAN = t('账目无误', 'the books are in order')
const WRONG = t('发现 {} 处问题', 'problems found: {}')
const HIDDEN = t('另有 {} 处：--json 查看', '{} more: see --json')
