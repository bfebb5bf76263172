import { type InsuredWordKey, useInsuredWords } from '../words.ts'
import type { Period } from './use-enrolments.ts'

const STATES: Readonly<Record<string, InsuredWordKey>> = {
  active: 'enrolments.active',
  suspended: 'enrolments.suspendedState',
  ended: 'enrolments.endedState',
  conflict: 'enrolments.conflict',
  transferring: 'enrolments.transferringState',
}

/** The state of a period, marked. */
export function PeriodState({ period: { state, neverHeld } }: { readonly period: Period }) {
  const { say } = useInsuredWords()
  if (neverHeld) return <span className="state">{say('enrolments.neverHeld')}</span>
  const key = STATES[state]
  const look = state === 'active' ? 'state good' : state === 'ended' ? 'state' : 'state waiting'
  return <span className={look}>{key ? say(key) : state}</span>
}
