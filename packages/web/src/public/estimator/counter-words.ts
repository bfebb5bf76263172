import { type Text, text as t, VALUES } from '@yibao/engine'

/** The counters of a year as people read them; `…Base` is what a later fund has looked at so far. */
export const COUNTER_WORDS: Readonly<Record<string, Text>> = {
  pooledFund: t('统筹基金已付（合计）', 'Pooled fund, all care'),
  outpatientFund: t('其中普通门诊已付', 'of which ordinary outpatient'),
  outpatientUpperFund: t('其中二级以上门诊已付', 'of which outpatient at level 2 and above'),
  chronicFund: t('其中门诊慢特病已付', 'of which chronic outpatient'),
  pooledBase: t('已进入分段计算的费用', 'cost counted by yearly brackets'),
  ...Object.fromEntries(
    Object.entries(VALUES.layerFund).flatMap(([fund, word]) => [
      [fund, t(`${word.zh}已付`, `${word.en}, paid`)],
      [`${fund}Base`, t(`${word.zh}已累计的自付`, `${word.en}, own share so far`)],
    ]),
  ),
}
