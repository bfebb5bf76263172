import type { IsoDate } from '../../calendar/date.ts'
import type { Lang, Text } from '../../words/text.ts'
import { both, periodWords } from '../describe/words.ts'

/** One thing that changed, and the sentence that says so. */
export type Change = {
  /** `value` a figure; `setting` how a step works; `added`/`removed` a document, version or text. */
  readonly kind: 'value' | 'setting' | 'added' | 'removed'
  /** Id of the document. */
  readonly document: string
  /** What changed within it, as `VersionShape` names it: `deductible.amount`; empty for the document itself. */
  readonly step: string
  /** For whom: `三级、退休`; empty = everyone. */
  readonly when: Text
  readonly before: Text | null
  readonly after: Text | null
  /** The days from and up to which the change holds; null = open, or not dated. */
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  /** `职工普通门诊统筹：三级 起付线 700元 → 400元，自 2024-01-01` */
  readonly text: Text
}

/** A change without its sentence, and the names the sentence uses. */
export type Finding = Omit<Change, 'text'> & { readonly documentName: Text; readonly stepName: Text }

export function change({ documentName, stepName, ...finding }: Finding): Change {
  return { ...finding, text: both((lang) => sentence({ documentName, stepName, ...finding }, lang)) }
}

function sentence({ kind, documentName, stepName, when, before, after, from, to }: Finding, lang: Lang): string {
  const subject = [when[lang], stepName[lang]].filter((part) => part !== '')
  const what = lang === 'zh' ? subject.join(' ') : subject.reverse().join(' for ')
  const period = from === null && to === null ? '' : `${lang === 'zh' ? '，' : ', '}${periodWords(from, to, lang)}`
  const head = `${documentName[lang]}${lang === 'zh' ? '：' : ': '}`
  if (kind === 'added' || kind === 'removed') {
    const verb = VERBS[kind][lang]
    const told = [what, (after ?? before)?.[lang] ?? ''].filter((part) => part !== '').join(' ')
    return `${head}${verb}${told ? ` ${told}` : ''}${period}`
  }
  return `${head}${what} ${before?.[lang] ?? '—'} → ${after?.[lang] ?? '—'}${period}`
}

const VERBS = { added: { zh: '新增', en: 'added' }, removed: { zh: '取消', en: 'removed' } } as const
