import { type AmountName, type Text, text as t } from '@yibao/engine'

/** `1500.00` as people read it: `1,500.00`. */
export const grouped = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+\.)/g, ',')

/** The amounts of an answer as people call them (docs/glossary.md). */
export const AMOUNT_WORDS: Readonly<Record<AmountName, Text>> = {
  total: t('医疗费总额', 'Total'),
  outOfCatalogue: t('全自费', 'Out of catalogue'),
  overLimit: t('超限价自费', 'Above price limits'),
  preSelfPay: t('先行自付', 'Class B pre-payment'),
  inScope: t('政策范围内', 'In scope'),
  deductible: t('起付线', 'Deductible'),
  pooledFund: t('统筹基金', 'Pooled fund'),
  employeeSupplement: t('职工大额补助', 'Employees’ supplement'),
  catastrophic: t('居民大病保险', 'Catastrophic insurance'),
  medicalAid: t('医疗救助', 'Medical aid'),
  civilServant: t('公务员补助', 'Civil servants’ subsidy'),
  enterpriseSupplement: t('企业补充保险', 'Enterprise supplement'),
  otherFund: t('其他基金', 'Other funds'),
  fundTotal: t('医保支付合计', 'Paid by the insurance'),
  hospitalShare: t('医院负担', 'Borne by the hospital'),
  personTotal: t('您自付', 'You pay'),
  account: t('个人账户', 'Own account'),
  sharedAccount: t('家庭共济账户', 'Relatives’ accounts'),
  cash: t('现金', 'Cash'),
}
