import { useEffect } from 'react'
import { Busy } from '../office/parts/busy.tsx'
import { OfficeLayout } from '../office/parts/office-layout.tsx'
import { OtherFace } from '../office/parts/other-face.tsx'
import { addressOfFace, faceOf } from '../office/session/me.ts'
import { useSession } from '../office/session/session-context.ts'
import { SignInPage } from '../office/session/sign-in-page.tsx'
import { useOfficeWords } from '../office/words/words.ts'

/** Where everybody signs in who does not know their face: each is sent to their own. */
export function Entrance() {
  const { say } = useOfficeWords()
  const { me } = useSession()
  const face = me ? faceOf(me.role) : null
  useEffect(() => {
    if (face !== null) location.replace(addressOfFace(face))
  }, [face])
  return (
    <OfficeLayout title={say('office.signIn')} navigation={[]}>
      {me === null && <SignInPage />}
      {(me === undefined || face !== null) && <Busy />}
      {me && face === null && <OtherFace me={me} />}
    </OfficeLayout>
  )
}
