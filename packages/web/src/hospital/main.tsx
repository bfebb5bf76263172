import { startFace } from '../office/face.tsx'
import { HospitalFace } from './hospital-face.tsx'
import './hospital.css'
import { HOSPITAL_WORDS } from './words.ts'

startFace({ basename: '/hospital', words: HOSPITAL_WORDS, children: <HospitalFace /> })
