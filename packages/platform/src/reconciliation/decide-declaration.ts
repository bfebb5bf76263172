import { type IsoDate, ok, type Problem, type Result } from '@yibao/engine'
import { NIL_PERSON } from '../database/ids.ts'
import { sql } from '../database/sql.ts'
import { type EntrySet, entrySet } from '../ledger/entry.ts'
import { type Casework, type Moment, type Write, write } from '../work/casework.ts'
import type { Actor, Desk } from '../work/desk.ts'
import { move } from '../work/machine.ts'
import { perform } from '../work/perform.ts'
import { notFound, refusal, refused } from '../work/refusal.ts'
import type { RequestKey } from '../work/request.ts'
import {
  careRegion,
  DECLARATION_BY_ID,
  type DeclarationAnswer,
  type DeclarationRow,
  type Deduction,
  declarationAnswer,
} from './declaration.ts'
import { type DeclaredLine, deductedBy, noReason, sumOf, wrongDeductions } from './deductions.ts'
import { DECLARATION, type DeclarationAction } from './transitions.ts'

export type DeclarationCommand = {
  readonly region: string
  readonly declarationId: string
  /** Where an institution acts: it finds its own only. */
  readonly institutionId?: string
  readonly why?: string
}

/** The agency's review: what is paid and what is deducted, each deduction for a settlement, with a reason. */
export const reviewDeclaration = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: DeclarationCommand & { readonly deductions: readonly Deduction[] },
) =>
  step(desk, actor, request, command, 'review', {
    problems: (_row, lines) => wrongDeductions(command.deductions, lines),
    change: (row, moment) => {
      const deducted_fen = sumOf(command.deductions)
      const payable_fen = row.declared_fen - deducted_fen
      return {
        row: { ...row, deductions: command.deductions, deducted_fen, payable_fen, reviewed_by: moment.actor.id },
      }
    },
  })

/** The institution accepts what was reviewed. */
export const confirmDeclaration = (desk: Desk, actor: Actor, request: RequestKey | null, command: DeclarationCommand) =>
  step(desk, actor, request, command, 'confirm', {
    change: (row, moment) => ({ row: { ...row, confirmed_by: moment.actor.id } }),
  })

/** The institution objects, with a reason: it is reviewed again. */
export const disputeDeclaration = (desk: Desk, actor: Actor, request: RequestKey | null, command: DeclarationCommand) =>
  step(desk, actor, request, command, 'dispute', {
    problems: () => (command.why?.trim() ? [] : [noReason('why')]),
    change: (row) => ({ row }),
  })

/** The institution takes it back before review; its settlements can be declared again. */
export const withdrawDeclaration = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: DeclarationCommand,
) =>
  step(desk, actor, request, command, 'withdraw', {
    change: (row) => ({ row, writes: [write(RELEASE_LINES, row.region, row.institution_id, row.declaration_id)] }),
  })

/** Pays it: another person than the reviewer. The deducted part is no longer owed, and goes back to the fund that owed it. */
export const payDeclaration = (
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  command: DeclarationCommand & { readonly today: IsoDate },
) =>
  step(desk, actor, request, command, 'pay', {
    problems: (row) => (row.reviewed_by === actor.id ? [samePerson] : []),
    change: (row, moment, lines) => ({
      row: { ...row, paid_by: moment.actor.id },
      money: [
        entrySet(
          {
            setId: moment.newId(),
            bookedOn: command.today,
            reason: 'institution-payment',
            ref: row.declaration_id,
          },
          [
            [`institution:${row.institution_id}`, 0 - row.declared_fen],
            ...deductedBy(row.region, row.deductions, lines),
            ['bank', row.payable_fen],
          ],
        ),
      ],
    }),
  })

type Change = { readonly row: DeclarationRow; readonly writes?: readonly Write[]; readonly money?: readonly EntrySet[] }
type Step = {
  readonly problems?: (row: DeclarationRow, lines: readonly DeclaredLine[]) => readonly Problem[]
  readonly change: (row: DeclarationRow, moment: Moment, lines: readonly DeclaredLine[]) => Change
}

const LINES = sql`
  SELECT j.settlement_id, j.home_region, j.fund_total_fen + j.account_fen + j.shared_account_fen AS owed
  FROM settlement_journal j JOIN declaration d ON d.region = j.region AND d.declaration_id = j.declaration_id
  WHERE d.region = $1 AND d.person_id = $2 AND d.declaration_id = $3`
const RELEASE_LINES = sql`
  UPDATE settlement_journal SET declaration_id = NULL WHERE region = $1 AND institution_id = $2 AND declaration_id = $3`
const UPDATE = sql`
  UPDATE declaration SET state = $4, deductions = $5, deducted_fen = $6, payable_fen = $7, reviewed_by = $8,
    confirmed_by = $9, paid_by = $10, changed_at = $11 WHERE region = $1 AND person_id = $2 AND declaration_id = $3`

function step(
  desk: Desk,
  actor: Actor,
  request: RequestKey | null,
  { region, declarationId, institutionId, why }: DeclarationCommand,
  action: DeclarationAction,
  { problems = () => [], change }: Step,
): Promise<Result<DeclarationAnswer>> {
  const key = [region, NIL_PERSON, declarationId]
  const work: Casework<{ row: DeclarationRow | undefined; lines: readonly DeclaredLine[] }, DeclarationAnswer> = {
    load: async (read) => {
      const [[row], lines] = await Promise.all([
        read<DeclarationRow>(DECLARATION_BY_ID, key),
        read<DeclaredLine>(LINES, key),
      ])
      return { row, lines }
    },
    decide: ({ row, lines }, moment) => {
      if (row === undefined || (institutionId !== undefined && row.institution_id !== institutionId))
        return refused(notFound('declarationId', ['这份申报', 'declaration']))
      const moved = move(DECLARATION, row.state, action, 'declarationId')
      if (!moved.ok) return moved
      const wrong = problems(row, lines)
      if (wrong.length > 0) return refused(...wrong)
      const { row: next, writes = [], money = [] } = change(row, moment, lines)
      const changed = { ...next, state: moved.value }
      return ok({
        answer: declarationAnswer(changed),
        writes: [
          write(
            UPDATE,
            ...key,
            changed.state,
            JSON.stringify(changed.deductions),
            changed.deducted_fen,
            changed.payable_fen,
            changed.reviewed_by,
            changed.confirmed_by,
            changed.paid_by,
            new Date(moment.at),
          ),
          ...writes,
        ],
        money,
        audit: [{ action: `declaration.${action}`, target: `declaration/${declarationId}`, ...(why ? { why } : {}) }],
      })
    },
  }
  return perform(desk, careRegion(region), actor, request, work)
}

const samePerson: Problem = refusal(
  'YB-W709',
  'declarationId',
  ['审核人不能拨付自己审核的申报', 'whoever reviewed a declaration cannot pay it'],
  ['请另一位财务人员拨付', 'ask another finance officer to pay it'],
)
