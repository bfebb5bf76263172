import { Face } from '../office/face.tsx'
import { useAgencyWords } from './words.ts'

/** The pages of this face. */
export function AgencyFace() {
  const { say } = useAgencyWords()
  return (
    <Face name="agency" title={say('agency.face')} navigation={[]}>
      <h1>{say('agency.face')}</h1>
    </Face>
  )
}
