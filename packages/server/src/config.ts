/** How this server is set up. Everything has a default that is safe on one's own machine; see `serverConfig`. */
export type ServerConfig = {
  /** Where browsers reach it, `https://yibao.example.cn`: decides cookies, HSTS and where sign-in comes back to. */
  readonly publicUrl: string
  /** Addresses of proxies whose X-Forwarded-For is believed, such as `loopback` or `10.0.0.0/8`; false: none. */
  readonly trustProxy: false | string
  readonly bodyLimitBytes: number
  readonly limits: RateLimits
  /** Bearer token that `/metrics` asks for; null: open to whoever reaches the port. */
  readonly metricsToken: string | null
  readonly oidc: OidcConfig | null
}

/** Requests a minute. */
export type RateLimits = {
  /** Without a session or signature, per network address. */
  readonly perAddress: number
  /** Sign-ins per network address: a counter hall shares one. */
  readonly signInsPerAddress: number
  readonly perUser: number
  readonly perInstitution: number
}

/** An OpenID Connect provider. It answers for the second factor of whoever signs in through it. */
export type OidcConfig = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

const DEFAULTS: ServerConfig = {
  publicUrl: 'http://localhost:8787',
  trustProxy: false,
  bodyLimitBytes: 1_048_576,
  limits: { perAddress: 300, signInsPerAddress: 60, perUser: 600, perInstitution: 6_000 },
  metricsToken: null,
  oidc: null,
}

/** The defaults, with what is given in their place. Throws a RangeError for an address that is no address. */
export function serverConfig(given: Partial<ServerConfig> = {}): ServerConfig {
  const config = { ...DEFAULTS, ...given }
  if (!URL.canParse(config.publicUrl)) throw new RangeError(`publicUrl is no address: ${config.publicUrl}`)
  return config
}

/** Whether browsers reach the server over TLS. */
export const isHttps = ({ publicUrl }: ServerConfig): boolean => new URL(publicUrl).protocol === 'https:'
