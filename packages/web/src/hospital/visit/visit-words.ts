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
