import type { ServerConfig } from '@yibao/server'

/**
 * Settings of the server from the environment: `YIBAO_PUBLIC_URL`, `YIBAO_TRUST_PROXY`, `YIBAO_METRICS_TOKEN`, and
 * `YIBAO_OIDC_ISSUER`, `YIBAO_OIDC_CLIENT_ID`, `YIBAO_OIDC_CLIENT_SECRET` together.
 */
export function settingsFrom(env: NodeJS.ProcessEnv): Partial<ServerConfig> {
  const { YIBAO_OIDC_ISSUER: issuer, YIBAO_OIDC_CLIENT_ID: clientId, YIBAO_OIDC_CLIENT_SECRET: clientSecret } = env
  return {
    ...(env.YIBAO_PUBLIC_URL ? { publicUrl: env.YIBAO_PUBLIC_URL } : {}),
    ...(env.YIBAO_TRUST_PROXY ? { trustProxy: env.YIBAO_TRUST_PROXY } : {}),
    ...(env.YIBAO_METRICS_TOKEN ? { metricsToken: env.YIBAO_METRICS_TOKEN } : {}),
    ...(issuer && clientId && clientSecret ? { oidc: { issuer, clientId, clientSecret } } : {}),
  }
}
