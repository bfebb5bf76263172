/** A text an end user may read: Chinese first, English second. */
export type Text = { readonly zh: string; readonly en: string }

export type Lang = 'zh' | 'en'

export const text = (zh: string, en: string): Text => ({ zh, en })
