import { startFace } from '../office/face.tsx'
import { AgencyFace } from './agency-face.tsx'
import { AGENCY_WORDS } from './words.ts'

startFace({ basename: '/agency', words: AGENCY_WORDS, children: <AgencyFace /> })
