import type { FilingGuide } from '@yibao/engine'
import type { ApiProblem } from '../../office/api/problem.ts'
import type { KeptFile } from '../../office/papers/files.ts'
import { PaperField } from '../../office/papers/paper-field.tsx'
import { sentenceOf } from '../../office/problems/problem-words.ts'
import { CheckField } from '../../shell/fields/check-field.tsx'
import { useSelf } from '../overview/use-self.ts'
import { useInsuredWords } from '../words.ts'
import { type ApplicationForm, type AskedPaper, isShown } from './application.ts'

type Papers = Pick<ApplicationForm, 'papers' | 'promises' | 'letter'>

type PaperFieldsProps = {
  readonly guide: FilingGuide
  readonly value: Papers
  readonly onFile: (paper: string, file: KeptFile | null) => void
  readonly onChange: (change: Partial<Pick<Papers, 'promises' | 'letter'>>) => void
  readonly problems: readonly ApiProblem[]
  /** Whether a commitment letter may still stand for papers: not where it did, and they are handed in now. */
  readonly mayPromise: boolean
}

type Drawn = Pick<PaperFieldsProps, 'guide' | 'mayPromise'> & { readonly value: Pick<Papers, 'promises'> }

/** The problems that are told here, at a paper or at the letter: those of fields that are drawn. */
export const isToldHere = (drawn: Drawn, problem: ApiProblem): boolean =>
  problem.path === 'commitment'
    ? hasLetterField(drawn)
    : drawn.guide.papers.some((paper) => !isShown(paper) && concerns(problem, paper))

const hasLetterField = ({ guide, mayPromise, value }: Drawn): boolean =>
  mayPromise && guide.commitment !== null && value.promises

/** The papers that the rules ask for, one field each, and the letter that may stand for some of them. */
export function PaperFields({ guide, value, onFile, onChange, problems, mayPromise }: PaperFieldsProps) {
  const { say, lang } = useInsuredWords()
  const who = useSelf()
  const told = (of: (problem: ApiProblem) => boolean) => problems.filter(of).map((one) => sentenceOf(one, lang))
  const shown = guide.papers.filter(isShown)
  const asked = guide.papers.filter((paper) => !isShown(paper))
  return (
    <section aria-labelledby="papers-title">
      <h2 id="papers-title">{say('filings.papers')}</h2>
      {shown.length > 0 && (
        <p>
          {say('filings.papersShown', {
            papers: shown.map(({ paper }) => paper[lang]).join(lang === 'zh' ? '、' : ', '),
          })}
        </p>
      )}
      {asked.length === 0 && <p>{say('filings.papersNone')}</p>}
      {asked.map((paper, i) => (
        <PaperField
          key={paper.paper.zh}
          id={`paper-${i + 1}`}
          who={who}
          purpose="filing"
          label={paper.paper[lang]}
          optional={paper.orCommitment && value.promises}
          value={value.papers[paper.paper.zh] ?? null}
          onChange={(file) => onFile(paper.paper.zh, file)}
          errors={told((problem) => concerns(problem, paper))}
        />
      ))}
      {mayPromise && guide.commitment !== null && (
        <CheckField
          id="promises"
          label={say('filings.promise')}
          hint={guide.commitment.text[lang]}
          checked={value.promises}
          onChange={(promises) => onChange({ promises })}
        />
      )}
      {hasLetterField({ guide, mayPromise, value }) && (
        <PaperField
          id="letter"
          who={who}
          purpose="filing"
          label={say('filings.letter')}
          hint={say('filings.letterHint')}
          value={value.letter}
          onChange={(letter) => onChange({ letter })}
          errors={told(({ path }) => path === 'commitment')}
        />
      )}
    </section>
  )
}

/** The server names a missing paper in its sentence: the request has no place for what is not there. */
const concerns = ({ path, message }: ApiProblem, { paper }: AskedPaper): boolean =>
  path.startsWith('papers') && message.zh.endsWith(paper.zh)
