import { type Text, text } from '@yibao/engine'
import type { Filing } from '../filing.ts'

/** A paper that was handed in or is asked for, and how it stands. */
export type ComparedPaper = {
  readonly name: Text
  readonly uploadId: string | null
  /**
   * `shown`: at sign-in or the counter, without a file. `promised`: a commitment letter stands for it (承诺书). `extra`: handed
   * in, and not asked for.
   */
  readonly standing: 'uploaded' | 'shown' | 'promised' | 'missing' | 'extra'
  /** A commitment letter does instead. */
  readonly orCommitment: boolean
  /** What the applicant was asked to put right about it before; null: nothing. */
  readonly askedBefore: string | null
}

type Asked = { readonly paper: Text; readonly orCommitment: boolean }

/** What the guide asks for in its order, each beside what was handed in under that name; what else was handed in follows. */
export function comparePapers(
  asked: readonly Asked[],
  { papers, correction }: Pick<Filing, 'papers' | 'correction'>,
): readonly ComparedPaper[] {
  const before = (name: Text) => correction?.find(({ paper }) => isNamed(name, paper))?.why ?? null
  const wanted = asked.flatMap(({ paper, orCommitment }): readonly ComparedPaper[] => {
    const handed = papers.filter(({ name }) => isNamed(paper, name))
    const shared = { name: paper, orCommitment, askedBefore: before(paper) }
    if (handed.length === 0)
      return [{ ...shared, uploadId: null, standing: orCommitment && hasLetter(papers) ? 'promised' : 'missing' }]
    return handed.map(({ uploadId }) => ({ ...shared, uploadId, standing: uploadId === null ? 'shown' : 'uploaded' }))
  })
  const others = papers.filter(({ name }) => !asked.some(({ paper }) => isNamed(paper, name)))
  const extra = others.map(({ name, uploadId }): ComparedPaper => {
    const isLetter = name === COMMITMENT_LETTER.zh
    const own = isLetter ? COMMITMENT_LETTER : text(name, name)
    const standing = isLetter ? 'uploaded' : 'extra'
    return { name: own, uploadId, standing, orCommitment: false, askedBefore: before(own) }
  })
  return [...wanted, ...extra]
}

/** The server keeps a commitment letter among the papers, under this name. */
const COMMITMENT_LETTER = text('承诺书', 'commitment letter')

/** What may be listed as to be corrected: what the guide asks for, and the commitment letter where one was handed in. */
export function returnable(asked: readonly Asked[], { papers }: Pick<Filing, 'papers'>): readonly Text[] {
  return [...asked.map(({ paper }) => paper), ...(hasLetter(papers) ? [COMMITMENT_LETTER] : [])]
}

const hasLetter = (papers: Filing['papers']): boolean => papers.some(({ name }) => name === COMMITMENT_LETTER.zh)

const isNamed = (paper: Text, name: string): boolean => name === paper.zh || name === paper.en
