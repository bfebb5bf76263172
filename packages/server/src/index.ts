/** The server's front door: what is not exported here is private to the package. */
export { createServer, type ServerParts } from './app.ts'
export type { App, Office } from './app-type.ts'
export { type OidcConfig, type RateLimits, type ServerConfig, serverConfig } from './config.ts'
export { createLogger } from './http/log.ts'
export type { Role } from './rights/roles.ts'
export { type ServeOptions, type Serving, serve } from './serve.ts'
export { type IssuedAccount, type NewAccount, openAccount } from './sign-in/accounts.ts'
export { signatureOf } from './signed/canonical.ts'
