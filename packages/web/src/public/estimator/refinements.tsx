import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../i18n/i18n.ts'
import type { Form } from './form/form.ts'
import type { FormPartProps } from './form/form-part.ts'
import { AccountFields } from './refine/account-fields.tsx'
import { BillFields } from './refine/bill-fields.tsx'
import { FilingFieldsList } from './refine/filing-fields.tsx'
import { LineFieldsPart } from './refine/line-fields.tsx'
import { PersonFields } from './refine/person-fields.tsx'
import { VisitFields } from './refine/visit-fields.tsx'
import { YearFields } from './refine/year-fields.tsx'

/** Everything beyond the three questions, folded away until somebody wants it; a fault in it opens it. */
export function Refinements(props: FormPartProps) {
  const { say } = useWords()
  const { form, errorsOf } = props
  const faulty = (fields: readonly string[]): boolean => fields.some((field) => errorsOf(field).length > 0)
  return (
    <section className="refinements">
      <h2>{say('estimator.refine')}</h2>
      <p className="hint">{say('estimator.refineHint')}</p>
      <Part title={say('estimator.refineDates')} filled={datesFilled(form)} open={faulty(['settledOn', 'admittedOn'])}>
        <FilingFieldsList {...props} />
      </Part>
      <Part title={say('estimator.refineVisit')} filled={visitFilled(form)}>
        <VisitFields {...props} />
      </Part>
      <Part
        title={say('estimator.refinePerson')}
        filled={count([form.months, ...form.groups])}
        open={faulty(['months'])}
      >
        <PersonFields {...props} />
      </Part>
      <Part
        title={say('estimator.refineBill')}
        filled={count([form.outOfCatalogue, form.overLimit, form.preSelfPay, ...Object.values(form.items)])}
        open={faulty(['outOfCatalogue', 'overLimit', 'preSelfPay', 'items'])}
      >
        <BillFields {...props} />
      </Part>
      <Part title={say('estimator.refineLines')} filled={form.lines.length} open={faulty(['lines'])}>
        <LineFieldsPart {...props} />
      </Part>
      <Part title={say('estimator.refineYear')} filled={yearFilled(form)} open={faulty(['stays'])}>
        <YearFields {...props} />
      </Part>
      <Part
        title={say('estimator.refineAccount')}
        filled={count([form.balance]) + form.shared.length}
        open={faulty(['balance'])}
      >
        <AccountFields {...props} />
      </Part>
    </section>
  )
}

type PartProps = {
  readonly title: string
  readonly filled: number
  readonly open?: boolean
  readonly children: ReactNode
}

function Part({ title, filled, open = false, children }: PartProps) {
  const { say } = useWords()
  const element = useRef<HTMLDetailsElement>(null)
  // A fault opens the part; whether it is closed again is the reader's choice.
  useEffect(() => {
    if (open && element.current) element.current.open = true
  }, [open])
  return (
    <details className="part" ref={element}>
      <summary>
        <span>{title}</span>
        {filled > 0 && <span className="tag">{say('estimator.filledCount', { count: filled })}</span>}
      </summary>
      <div className="part-body">{children}</div>
    </details>
  )
}

const count = (values: readonly (string | undefined)[]): number => values.filter(Boolean).length

const datesFilled = (form: Form): number => count([form.admittedOn]) + form.filings.length

const visitFilled = ({ diagnosis, specialist, selected, referred, signed, emergency }: Form): number =>
  count([diagnosis, specialist, selected, referred, signed, emergency ? 'yes' : ''])

const yearFilled = ({ stays, deductible, year }: Form): number =>
  count([stays, ...Object.values(deductible), ...Object.values(year)])
