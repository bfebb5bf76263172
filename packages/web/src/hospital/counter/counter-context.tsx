import { createContext, type ReactNode, useContext, useState } from 'react'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useMe } from '../../office/session/session-context.ts'
import { storedWorklist, storeWorklist, type Worklist, type WorklistVisit, withVisit } from './worklist.ts'

export type Identified = AnswerOf<'/api/v1/persons/identify', 'post'>
export type Home = Identified['homes'][number]

type Counter = {
  readonly today: string
  /** The institution whose window this is. */
  readonly institutionId: string
  readonly worklist: Worklist
  readonly remember: (visit: WorklistVisit) => void
  /** Who was identified last, with their homes: for relatives' accounts. Kept in memory only. */
  readonly patient: Identified | null
  readonly setPatient: (patient: Identified | null) => void
}

const Context = createContext<Counter | null>(null)

/** What one window of an institution has before it. */
export function CounterProvider({ today, children }: { readonly today: string; readonly children: ReactNode }) {
  const me = useMe()
  const [worklist, setWorklist] = useState(() => storedWorklist(sessionStorage, today, me.id))
  const [patient, setPatient] = useState<Identified | null>(null)
  const remember = (visit: WorklistVisit): void => {
    const next = withVisit(worklist, visit)
    storeWorklist(sessionStorage, next)
    setWorklist(next)
  }
  const institutionId = me.institutionId ?? ''
  return <Context value={{ today, institutionId, worklist, remember, patient, setPatient }}>{children}</Context>
}

export function useCounter(): Counter {
  const counter = useContext(Context)
  if (counter === null) throw new Error('useCounter needs a CounterProvider around it')
  return counter
}
