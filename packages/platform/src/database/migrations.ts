import { CASEWORK } from './migrations/0001-casework.ts'

/** One step of the schema. A released step is never edited: what must change becomes a later one (expand, backfill, contract). */
export type Migration = { readonly name: string; readonly up: string }

/** In order; a migration's version is its place, counted from 1. */
export const MIGRATIONS: readonly Migration[] = [{ name: 'casework', up: CASEWORK }]
