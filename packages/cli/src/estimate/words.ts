import type { AmountName, Text } from '@yibao/engine'
import { t } from '../i18n.ts'

/** The amounts of an answer as people call them (docs/glossary.md). */
export const AMOUNT_WORDS: Readonly<Record<AmountName, Text>> = {
  total: t('医疗费总额', 'total'),
  outOfCatalogue: t('全自费', 'out of catalogue'),
  overLimit: t('超限价自费', 'above price limits'),
  preSelfPay: t('先行自付', 'class B pre-payment'),
  inScope: t('政策范围内', 'in scope'),
  deductible: t('起付线', 'deductible'),
  pooledFund: t('统筹基金支付', 'pooled fund'),
  employeeSupplement: t('职工大额支付', "employees' supplement"),
  catastrophic: t('大病保险支付', 'catastrophic insurance'),
  medicalAid: t('医疗救助', 'medical aid'),
  civilServant: t('公务员补助', "civil servants' subsidy"),
  enterpriseSupplement: t('企业补充', 'enterprise supplement'),
  otherFund: t('其他基金', 'other funds'),
  fundTotal: t('医保支付合计', 'paid by the funds'),
  hospitalShare: t('医院负担', 'borne by the hospital'),
  personTotal: t('个人负担合计', 'paid by you'),
  account: t('其中：个人账户', 'from your account'),
  sharedAccount: t('其中：家庭共济账户', "from relatives' accounts"),
  cash: t('其中：现金', 'in cash'),
}

/** `1500.00` as people read it: `1,500.00`. */
export const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+\.)/g, ',')
