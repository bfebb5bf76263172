import { Face } from '../office/face.tsx'
import { useHospitalWords } from './words.ts'

/** The pages of the hospital's face. */
export function HospitalFace() {
  const { say } = useHospitalWords()
  return (
    <Face name="hospital" title={say('hospital.face')} navigation={[]}>
      <h1>{say('hospital.face')}</h1>
    </Face>
  )
}
