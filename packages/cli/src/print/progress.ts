import type { Lang } from '@yibao/engine'
import type { Output } from '../world.ts'
import { bar } from './progress-bar.ts'

export type Progress = { readonly update: (bytes: number, lines: number) => void; readonly end: () => void }

const EVERY_MS = 100

/** A bar on a terminal; nothing elsewhere. */
export function progressOn(output: Output, total: number, lang: Lang): Progress {
  if (!output.isTTY) return { update: () => {}, end: () => {} }
  const started = Date.now()
  let shownAt = 0
  const show = (bytes: number, lines: number): void => {
    const now = Date.now()
    if (now - shownAt < EVERY_MS) return
    shownAt = now
    const share = total === 0 ? 1 : Math.min(1, bytes / total)
    const rate = Math.floor((lines * 1000) / Math.max(1, now - started))
    const words =
      lang === 'zh'
        ? `${lines.toLocaleString('en')} 行，每秒 ${rate.toLocaleString('en')} 行`
        : `${lines.toLocaleString('en')} lines, ${rate.toLocaleString('en')} a second`
    output.write(`\r\u001b[K${bar(bytes, total)} ${String(Math.floor(share * 100)).padStart(3)}%  ${words}`)
  }
  return {
    update: show,
    end: () => {
      if (shownAt > 0) output.write('\r\u001b[K')
    },
  }
}
