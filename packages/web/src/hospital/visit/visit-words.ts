import { type Lang, VALUES, valueWord } from '@yibao/engine'

type Words = Parameters<typeof valueWord>[0]

/** The engine's word for a value of the field; what it does not know stays as the server wrote it. */
export const wordFor = (kind: Words, value: string, lang: Lang): string =>
  Object.hasOwn(VALUES[kind], value) ? valueWord(kind, value, lang) : value

/** States of a visit, as at the counter. */
export const STATE_WORDS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  open: { zh: '未结算', en: 'open' },
  discharged: { zh: '待结算', en: 'to be settled' },
  settled: { zh: '已结算', en: 'settled' },
  reopened: { zh: '已撤销结算，待重结', en: 'taken back, to be settled again' },
  cancelled: { zh: '已取消', en: 'cancelled' },
}

/** How a state looks: done, waiting, or neither. */
export const stateLook = (state: string): string =>
  state === 'settled' ? 'state good' : state === 'cancelled' ? 'state' : 'state waiting'
