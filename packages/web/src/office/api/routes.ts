import type { paths } from './schema.ts'

/** Types of the server's routes, read off `schema.ts`. */
export type Method = 'get' | 'post' | 'put'

export type PathsOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Readonly<Record<M, unknown>> ? P : never
}[keyof paths]

type Operation<P extends PathsOf<M>, M extends Method> = paths[P] extends Readonly<Record<M, infer O>> ? O : never
type Parameters<O> = O extends { readonly parameters: infer Given } ? Given : never
type Json<R> = R extends { readonly content: { readonly 'application/json': infer Body } } ? Body : null

/** What a route answers when it was carried out; null where it answers nothing, or no JSON. */
export type AnswerOf<P extends PathsOf<M>, M extends Method> =
  Operation<P, M> extends { readonly responses: infer R } ? Json<R[keyof R & (200 | 201 | 204)]> : never

type PathPart<G> = G extends { readonly path: infer Path } ? { readonly path: Path } : unknown
type QueryPart<G> = 'query' extends keyof G
  ? undefined extends G['query' & keyof G]
    ? { readonly query?: G['query' & keyof G] }
    : { readonly query: G['query' & keyof G] }
  : unknown
type KeyPart<G> = G extends { readonly header: { readonly 'idempotency-key': string } }
  ? { readonly key: string }
  : unknown
type BodyPart<O> = O extends { readonly requestBody: { readonly content: { readonly 'application/json': infer Body } } }
  ? { readonly body: Body }
  : unknown

/** What a route has to be given: parameters of the address, query, body, and the key of a piece of casework. */
export type RequestOf<P extends PathsOf<M>, M extends Method> = PathPart<Parameters<Operation<P, M>>> &
  QueryPart<Parameters<Operation<P, M>>> &
  KeyPart<Parameters<Operation<P, M>>> &
  BodyPart<Operation<P, M>>
