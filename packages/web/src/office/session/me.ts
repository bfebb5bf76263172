import type { AnswerOf } from '../api/routes.ts'

/** Who is signed in. */
export type Me = AnswerOf<'/api/v1/me', 'get'>

/** The signed-in faces, by the first part of their address. */
export type FaceName = 'insured' | 'agency' | 'hospital'

const FACES: Readonly<Record<string, FaceName>> = {
  insured: 'insured',
  cashier: 'hospital',
  clerk: 'agency',
  reviewer: 'agency',
  finance: 'agency',
  'policy-officer': 'agency',
  auditor: 'agency',
  admin: 'agency',
}

/** The face of a role; null for one that works through interfaces only. */
export const faceOf = (role: string): FaceName | null => FACES[role] ?? null

/** Where a face begins. */
export const addressOfFace = (face: FaceName): string => `/${face}/`
