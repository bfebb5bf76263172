import { type Answer, valueWord } from '@yibao/engine'
import { useWords } from '../../../i18n/i18n.ts'
import { CitationLine } from '../../citation.tsx'
import type { FormPartProps } from '../form/form-part.ts'

/** Which filing applies and why. */
export function FilingNote({ filing }: { readonly filing: Answer['filing'] }) {
  const { say, lang } = useWords()
  return (
    <section className="note">
      <h3>
        {say('estimator.filing')}
        {lang === 'zh' ? '：' : ': '}
        {valueWord('filing', filing.applied, lang)}
      </h3>
      <p>{filing.because}</p>
      {filing.source && (
        <p className="grounds">
          <CitationLine source={filing.source} />
        </p>
      )}
    </section>
  )
}

/** Figures that are not established, never shown as a zero; under each effect, what is lacking and whom to ask. */
export function MissingNote({ missing }: { readonly missing: Answer['missing'] }) {
  const { say } = useWords()
  if (missing.length === 0) return null
  const effects = [...new Set(missing.map(({ effect }) => effect))]
  return (
    <section className="note caution">
      <h3>{say('estimator.missing')}</h3>
      {effects.map((effect) => (
        <div key={effect}>
          <p>{effect}</p>
          <ul>
            {missing
              .filter((one) => one.effect === effect)
              .map(({ rule, ask }) => (
                <li key={rule}>{ask}</li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

export function AssumptionsNote({ assumptions }: { readonly assumptions: Answer['assumptions'] }) {
  const { say } = useWords()
  if (assumptions.length === 0) return null
  return (
    <section className="note">
      <h3>{say('estimator.assumptions')}</h3>
      <ul>
        {assumptions.map(({ path, text }) => (
          <li key={path}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

type AlternativesNoteProps = Pick<FormPartProps, 'form' | 'change'> & { readonly names: readonly string[] }

/** Other readings of an ambiguous source, each to be tried. */
export function AlternativesNote({ names, form, change }: AlternativesNoteProps) {
  const { say } = useWords()
  if (names.length === 0) return null
  return (
    <section className="note">
      <h3>{say('estimator.alternatives')}</h3>
      <p className="hint">{say('estimator.readingHint')}</p>
      {form.reading !== '' && <p>{say('estimator.readingNow', { name: form.reading })}</p>}
      <p className="buttons">
        {names
          .filter((name) => name !== form.reading)
          .map((name) => (
            <button key={name} type="button" className="secondary" onClick={() => change({ reading: name })}>
              {say('estimator.alternativeTry', { name })}
            </button>
          ))}
        {form.reading !== '' && (
          <button type="button" className="secondary" onClick={() => change({ reading: '' })}>
            {say('estimator.alternativeBack')}
          </button>
        )}
      </p>
    </section>
  )
}
