import { Type } from 'typebox'
import { nullable, uuid } from './schemas.ts'

/** Query of a list: how many, and after which one. Numbers come as text in an address. */
export const paging = {
  before: Type.Optional(uuid('上一页的 next · `next` of the page before')),
  limit: Type.Optional(
    Type.String({ pattern: '^([1-9]|[1-9][0-9]|100)$', description: '1–100，默认20 · 20 by default' }),
  ),
}

export type Page = { readonly before: string | null; readonly limit: number }

export const pageOf = (query: { readonly before?: string; readonly limit?: string }): Page => ({
  before: query.before ?? null,
  limit: Number(query.limit ?? '20'),
})

/** What to ask for next; null at the end. */
export const nextOf = <T>(found: readonly T[], { limit }: Page, id: (one: T) => string): string | null =>
  found.length === limit ? id(found.at(-1)!) : null

export const next = nullable(Type.String())
