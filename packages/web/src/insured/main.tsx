import { startFace } from '../office/face.tsx'
import { InsuredFace } from './insured-face.tsx'
import { INSURED_WORDS } from './words.ts'

startFace({ basename: '/insured', words: INSURED_WORDS, children: <InsuredFace /> })
