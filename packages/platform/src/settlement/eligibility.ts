import { carePlace, type IsoDate, type Problem } from '@yibao/engine'
import { refusal } from '../work/refusal.ts'
import type { EncounterFacts, EnrolmentFacts, PersonFacts } from './facts.ts'

/** The enrolment that pays on a day: the one that is active, else one that explains why nothing is paid. */
export const enrolmentOn = ({ enrolments }: PersonFacts): EnrolmentFacts | null =>
  enrolments.find(({ state }) => state === 'active') ?? enrolments[0] ?? null

/** Why the fund pays nothing to this person on this day, whatever the bill; null where it does. */
export function whyNotCovered(enrolment: EnrolmentFacts | null, on: IsoDate): Problem | null {
  if (enrolment === null || enrolment.state === 'ended') {
    return refusal(
      'YB-W401',
      'personId',
      [`${on} 没有在保的参保关系`, `there is no enrolment in force on ${on}`],
      [
        '核对参保地；费用先自付，参保关系补齐后再办理',
        'check the region; pay first, and come back when enrolment is in order',
      ],
    )
  }
  if (enrolment.state !== 'active') {
    return refusal(
      'YB-W402',
      'personId',
      ['参保关系已暂停，暂停期间统筹基金不支付', 'the enrolment is suspended: the pooled fund pays nothing meanwhile'],
      ['到参保地经办机构办理续保', 'resume the enrolment with the home agency'],
    )
  }
  if (enrolment.benefits_from > on) {
    return refusal(
      'YB-W403',
      'personId',
      [
        `待遇等待期未满，${enrolment.benefits_from} 起享受待遇`,
        `benefits begin on ${enrolment.benefits_from}, after the waiting period`,
      ],
      [
        '等待期内费用由个人负担；可补缴的，到经办机构办理',
        'costs before that day are paid by the person; ask the agency about repair by back-payment',
      ],
    )
  }
  return null
}

/** What kept of an institution matters to settlement. */
export type InstitutionFacts = {
  readonly institution_id: string
  readonly region: string
  readonly name: string
  readonly level: EncounterFacts['level']
  readonly specialist: boolean
  readonly linked: boolean
  readonly state: string
}

/** Why this institution cannot settle directly with this person's fund; null where it can. */
export function whyNotDirect(
  institution: InstitutionFacts,
  homeRegion: string,
  injury: EncounterFacts['injury'],
): Problem | null {
  if (institution.state !== 'active') {
    return refusal(
      'YB-W408',
      'institutionId',
      [`${institution.name}的定点资格已暂停`, `${institution.name} is suspended as a designated institution`],
      ['费用由个人先付，按参保地规定手工报销', 'pay first and claim by hand under the rules of the home region'],
    )
  }
  if (!institution.linked && carePlace(homeRegion, institution.region) !== 'local') {
    return refusal(
      'YB-W404',
      'institutionId',
      [`${institution.name}没有接入异地就医直接结算`, `${institution.name} is not linked for off-site settlement`],
      ['费用由个人先付，按参保地规定手工报销', 'pay first and claim by hand under the rules of the home region'],
    )
  }
  if (injury === 'third-party') {
    return refusal(
      'YB-W406',
      'injury',
      [
        '应由第三人负担的医疗费用不纳入基金支付（社会保险法第三十条）',
        'costs that a third party must bear are not paid by the fund (Social Insurance Law, Art. 30)',
      ],
      [
        '按自费结算；第三人不支付或无法确定的，向参保地经办机构申请先行支付',
        'settle as self-paid; where the third party cannot be found or does not pay, ask the home agency',
      ],
    )
  }
  return null
}
