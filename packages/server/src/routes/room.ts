import type { App, Office } from '../app-type.ts'
import type { Rights } from '../rights/permission.ts'

/** A room of the server: its routes, and the rows of the table of permissions for them. */
export type Room = {
  readonly rights: Rights
  readonly routes: (app: App, office: Office) => void | Promise<void>
}
