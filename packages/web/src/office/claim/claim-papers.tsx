import { PaperLink } from '../papers/paper-link.tsx'
import { useOfficeWords } from '../words/words.ts'
import type { Dossier } from './dossier.ts'
import { usePaperKinds } from './paper-kind.ts'

type ClaimPapersProps = {
  readonly claim: Dossier
  readonly who: { readonly region: string; readonly personId: string }
}

/** What was handed in, each to be looked at, and what is missing. */
export function ClaimPapers({ claim: { papers, missingPapers, regionalPapers }, who }: ClaimPapersProps) {
  const { say, lang } = useOfficeWords()
  const nameOf = usePaperKinds()
  const missing = missingPapers.map(nameOf).join(lang === 'zh' ? '、' : ', ')
  return (
    <section className="card" aria-labelledby="claim-papers">
      <h2 id="claim-papers">{say('claim.papers')}</h2>
      <ul>
        {papers.map(({ kind, uploadId }) => (
          <li key={uploadId}>
            {nameOf(kind)} <PaperLink who={who} uploadId={uploadId} name={nameOf(kind)} />
          </li>
        ))}
      </ul>
      <p>{missing === '' ? say('claim.papersAll') : say('claim.papersMissing', { papers: missing })}</p>
      {regionalPapers.map((asked) => (
        <p key={asked.zh} className="hint">
          {asked[lang]}
        </p>
      ))}
    </section>
  )
}
