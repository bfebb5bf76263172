import { Link, useParams } from 'react-router'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { EmptyState } from '../../../office/parts/empty-state.tsx'
import { WhenLoaded } from '../../../office/parts/when-loaded.tsx'
import { useMe } from '../../../office/session/session-context.ts'
import { usePageTitle } from '../../../shell/page-title.ts'
import { useAgencyWords } from '../../words.ts'
import { useInstitutions } from '../institution-names.ts'
import { Course, StateMark } from '../state-of.tsx'
import { DECLARATION_COURSE, declarationById, isId, nextWord, stateWord } from './declaration.ts'
import { DeclarationFacts } from './declaration-facts.tsx'
import { Deducted } from './deducted.tsx'
import { PayPanel } from './pay-panel.tsx'
import { ReviewForm } from './review-form.tsx'

/** One declaration: where it stands, its amounts, and what the person signed in may do about it. */
export function DeclarationPage() {
  const { say } = useAgencyWords()
  const { role, region } = useMe()
  const { declarationId = '' } = useParams()
  const { nameOf } = useInstitutions(region ?? '')
  usePageTitle(say('clearing.declarations'))
  const loaded = useLoaded(`declaration/${declarationId}`, async (api) =>
    isId(declarationId)
      ? declarationById(api, region ?? '', declarationId)
      : ({ kind: 'done', value: { declaration: null } } as const),
  )
  return (
    <div className="clearing">
      <p>
        <Link to="/clearing/declarations">{say('clearing.backToList')}</Link>
      </p>
      <WhenLoaded loaded={loaded}>
        {({ declaration }) => {
          if (declaration === null)
            return (
              <>
                <h1>{say('clearing.declarations')}</h1>
                <EmptyState title={say('clearing.noSuchDeclaration')}>
                  <p>{say('clearing.noSuchDeclarationHint')}</p>
                </EmptyState>
              </>
            )
          const { state, month, institutionId, actions } = declaration
          const institution = nameOf(institutionId)
          return (
            <>
              <div className="heading-row">
                <h1>{say('clearing.declarationTitle', { month })}</h1>
                <StateMark state={state} word={stateWord(state)} />
              </div>
              <Course course={DECLARATION_COURSE} state={state} word={stateWord(state)} />
              <p className="lead">{say(nextWord(state))}</p>
              <DeclarationFacts declaration={declaration} institution={institution} region={region ?? ''} />
              {state !== 'declared' && <Deducted deductions={declaration.deductions} />}
              {role === 'reviewer' && actions.includes('review') && (
                <ReviewForm declaration={declaration} region={region ?? ''} onDone={loaded.again} />
              )}
              {role === 'finance' && actions.includes('pay') && (
                <PayPanel
                  declaration={declaration}
                  institution={institution}
                  region={region ?? ''}
                  onDone={loaded.again}
                />
              )}
            </>
          )
        }}
      </WhenLoaded>
    </div>
  )
}
