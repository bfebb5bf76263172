import { Face } from '../office/face.tsx'
import { useInsuredWords } from './words.ts'

/** The pages of this face. */
export function InsuredFace() {
  const { say } = useInsuredWords()
  return (
    <Face name="insured" title={say('insured.face')} navigation={[]}>
      <h1>{say('insured.face')}</h1>
    </Face>
  )
}
