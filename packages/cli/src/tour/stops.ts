import type { Text } from '@yibao/engine'
import { t } from '../i18n.ts'

/** One stop: what is asked, the command that asks it, and what to look at. */
export type Stop = {
  readonly title: Text
  readonly story: Text
  readonly command: readonly string[]
  readonly look: Text
}

/** Real rules, invented people. Dates are told, so that the tour says the same on every day. */
export const STOPS: readonly Stop[] = [
  {
    title: t('大连：退休职工看门诊', 'Dalian: a retired worker, outpatient'),
    story: t(
      '一位大连的退休职工在三级医院门诊花了 1500 元。医保付多少？',
      'A retired worker of Dalian spends 1,500 yuan at the outpatient department of a tertiary hospital.',
    ),
    command: [
      'estimate --region 大连 --scheme 职工 --category 退休 --care 门诊 --level 三级 --total 1500 --on 2025-03-01',
    ],
    look: t(
      '每一步都写明规则、来源文件和可信度。400 元起付线全年累计，下次门诊不再重复扣。',
      'Each step names its rule, its document and how sure that is. The 400 yuan deductible counts once a year.',
    ),
  },
  {
    title: t('深圳：二档职工住院', 'Shenzhen: a tier-2 worker in hospital'),
    story: t(
      '深圳职工医保分一档、二档。一位二档在职职工在二级医院住院，花了 10000 元。',
      'Employees of Shenzhen are in one of two tiers. A tier-2 worker stays at a secondary hospital for 10,000 yuan.',
    ),
    command: [
      'estimate --region 深圳 --scheme 职工 --plan 二档 --category 在职 --care 住院 --level 二级 --months 40 --total 10000 --on 2025-06-01',
    ],
    look: t(
      '不写档次会怎样？去掉 --plan 再试一次：有错的案例不会被猜，而是一次说清缺什么。',
      'Leave --plan out and try again: a case that lacks something is not guessed, it is told what it lacks.',
    ),
  },
  {
    title: t('鞍山：去沈阳住院', 'Anshan: in hospital in Shenyang'),
    story: t(
      '鞍山职工转诊到沈阳的三级医院住院，花了 20000 元。公开的规定并不完整。',
      'A worker of Anshan is referred to a tertiary hospital in Shenyang, 20,000 yuan. Not all of the rules are published.',
    ),
    command: [
      'estimate --region 鞍山 --scheme 职工 --category 在职 --care 住院 --level 三级 --total 20000 --on 2025-06-01 --to 沈阳 --filed 转诊',
    ],
    look: t(
      '没有查到的数字不会被当成 0，也不会被编出来：答案说明缺哪一个、该问谁。',
      'A figure that nobody has established is neither zero nor invented: the answer names it, and whom to ask.',
    ),
  },
  {
    title: t('异地就医：备案差多少', 'Care elsewhere: what a filing is worth'),
    story: t(
      '另一位鞍山职工去北京的三级医院住院，花了 50000 元。备案、转诊、不备案，各付多少？',
      'Another worker of Anshan stays at a tertiary hospital in Beijing for 50,000 yuan: filed, referred, unfiled?',
    ),
    command: [
      'estimate --region 鞍山 --scheme 职工 --category 在职 --care 住院 --level 三级 --total 50000 --on 2025-03-01 --to 北京 --compare',
      'filing --region 鞍山 --to 北京 --reason 临时外出 --on 2025-03-01',
    ],
    look: t(
      '第二条命令回答另一个问题：怎么备案、带什么材料、到什么时候。',
      'The second command answers the other question: how to file, with which papers, until when.',
    ),
  },
]

export const NEXT: readonly { readonly command: string; readonly says: Text }[] = [
  { command: 'yibao policy show 大连', says: t('大连的待遇表', "Dalian's tables") },
  {
    command: 'yibao policy diff 2023-12-31 2024-01-01 --region 大连',
    says: t('新年前后有什么变化', 'what changed at New Year'),
  },
  { command: 'yibao policy check', says: t('检查全部政策文件', 'check all policy files') },
  { command: 'yibao estimate --help', says: t('算自己的账单', 'settle your own bill') },
]
