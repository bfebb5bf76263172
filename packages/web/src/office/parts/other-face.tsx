import { usePageTitle } from '../../shell/page-title.ts'
import { addressOfFace, faceOf, type Me } from '../session/me.ts'
import { useOfficeWords } from '../words/words.ts'

/** For somebody whose work is on another face: says so, and leads there. */
export function OtherFace({ me }: { readonly me: Me }) {
  const { say, lang } = useOfficeWords()
  const face = faceOf(me.role)
  usePageTitle(say('office.otherFace'))
  return (
    <div className="narrow">
      <h1>{say('office.otherFace')}</h1>
      <p>{face ? say('office.otherFaceHint', { role: me.roleName[lang] }) : say('office.noFace')}</p>
      {face && (
        <p>
          <a className="button" href={addressOfFace(face)}>
            {say('office.toMyFace')}
          </a>
        </p>
      )}
    </div>
  )
}
