import { isRole, type Role } from './roles.ts'

/**
 * How far a role reaches on a route:
 * - `any`: everywhere;
 * - `own-person`: `:personId` is the caller's own; others' are not found;
 * - `own-region`: `:region` is the caller's;
 * - `own-institution`: `:institutionId` is the caller's, or the `:encounterId` or `:settlementId` is of a visit there;
 * - `as-institution`: the route acts as the caller's institution, whatever the person (`caller.institutionId`).
 */
export type Scope = 'any' | 'own-person' | 'own-region' | 'own-institution' | 'as-institution'

/** The roles that may use a route, each with its reach. */
export type Permission = Readonly<Partial<Record<Role, Scope>>>

/** Rows of the table: route id → permission. Each room of routes brings its own. */
export type Rights = Readonly<Record<string, Permission>>

/** All rows as one table. Throws where two rooms name a route alike, or a row is empty. */
export function tableOf(rooms: readonly { readonly rights: Rights }[]): ReadonlyMap<string, Permission> {
  const table = new Map<string, Permission>()
  for (const [id, permission] of rooms.flatMap(({ rights }) => Object.entries(rights))) {
    if (table.has(id)) throw new Error(`route ${id} has two rows of permissions`)
    if (Object.keys(permission).length === 0) throw new Error(`route ${id} lets nobody in`)
    table.set(id, permission)
  }
  return table
}

/** Why a route may not be served under its row; null where it may. The server does not start with one that may not. */
export function whyNotServed(url: string, permission: Permission): string | null {
  for (const [role, scope] of Object.entries(permission)) {
    if (!isRole(role)) return `${role} is no role`
    if (role === 'public' && scope !== 'any') return 'the public has nothing of its own: its scope is any'
    const named = PARAMS[scope]
    if (named.length > 0 && !named.some((name) => url.split('/').includes(`:${name}`)))
      return `the scope ${scope} of ${role} needs :${named.join(' or :')} in ${url}`
  }
  return null
}

const PARAMS: Readonly<Record<Scope, readonly string[]>> = {
  any: [],
  'own-person': ['personId'],
  'own-region': ['region'],
  'own-institution': ['institutionId', 'encounterId', 'settlementId'],
  'as-institution': [],
}
