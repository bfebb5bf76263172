import type { FilingGuide } from '@yibao/engine'
import type { RequestOf } from '../../office/api/routes.ts'
import { REASONS, type Reason, reasonOf } from '../../office/filing/reason.ts'
import type { KeptFile } from '../../office/papers/files.ts'
import type { FILINGS, Filing } from './use-filings.ts'

/** An application as it is being filled in. */
export type ApplicationForm = {
  readonly reason: Reason | ''
  /** Six digits, or nothing yet. */
  readonly place: string
  readonly from: string
  /** Empty: as the home region's rule has it. */
  readonly to: string
  /** Uploaded papers by their Chinese name in the guide. */
  readonly papers: Readonly<Record<string, KeptFile>>
  readonly promises: boolean
  /** The signed commitment letter. */
  readonly letter: KeptFile | null
}

export type Application = RequestOf<typeof FILINGS, 'post'>['body']
export type AskedPaper = FilingGuide['papers'][number]

/** The name that the server keeps a commitment letter under. */
const LETTER = '承诺书'

/** The form with what a link of the filing guide says: `#place=110000&reason=referral`. */
export function formFromLink(hash: string, today: string): ApplicationForm {
  const link = new URLSearchParams(hash.replace(/^#/, ''))
  const place = link.get('place') ?? ''
  const reason = REASONS.find((one) => one === link.get('reason')) ?? ''
  return { ...emptyForm(today), place: /^\d{6}$/.test(place) ? place : '', reason }
}

export const emptyForm = (today: string): ApplicationForm => ({
  reason: '',
  place: '',
  from: today,
  to: '',
  papers: {},
  promises: false,
  letter: null,
})

/** A draft or returned application, to be gone on with; its files are called by the names of the papers. */
export function formOf({ type, kind, place, from, to, papers }: Filing): ApplicationForm {
  const files = papers.flatMap(({ name, uploadId }) => (uploadId === null ? [] : [{ name, uploadId }]))
  const kept = ({ name, uploadId }: (typeof files)[number]): KeptFile => ({ uploadId, fileName: name })
  const letter = files.find(({ name }) => name === LETTER)
  return {
    reason: reasonOf({ type, kind }),
    place,
    from,
    to: to ?? '',
    papers: Object.fromEntries(files.filter((file) => file !== letter).map((file) => [file.name, kept(file)])),
    promises: letter !== undefined,
    letter: letter === undefined ? null : kept(letter),
  }
}

/** What is sent. Papers that are shown by signing in and by this form go along by name; of the others what was uploaded. */
export function applicationOf(form: ApplicationForm & { readonly reason: Reason }, guide: FilingGuide): Application {
  const { reason, place, from, to } = form
  return {
    reason,
    place,
    from,
    to: to === '' ? null : to,
    papers: papersOf(form.papers, guide),
    commitment: commitmentOf(form, guide),
  }
}

/** The letter, where one is meant and the rules let one stand for papers: they may not any more for another place or reason. */
export const commitmentOf = (
  { promises, letter }: Pick<ApplicationForm, 'promises' | 'letter'>,
  { commitment }: FilingGuide,
): string | null => (promises && commitment !== null ? (letter?.uploadId ?? null) : null)

export function papersOf(
  files: ApplicationForm['papers'],
  { papers }: FilingGuide,
): readonly { readonly name: string; readonly uploadId: string | null }[] {
  return papers.flatMap((asked) => {
    const name = asked.paper.zh
    const uploadId = files[name]?.uploadId ?? null
    return uploadId !== null || isShown(asked) ? [{ name, uploadId }] : []
  })
}

/** Papers of every filing – who one is, and the form – are shown by signing in and filling this in; the server counts the same. */
export const isShown = ({ item }: AskedPaper): boolean => item.filings.length !== 1 && item.kinds.length === 0
