import { startFace } from '../office/face.tsx'
import { Entrance } from './entrance.tsx'

startFace({ basename: '/sign-in', words: {}, children: <Entrance /> })
