import { failed, ok, type Result } from '@yibao/engine'
import { type Desk, findUserBySubject, type User } from '@yibao/platform'
import * as openid from 'openid-client'
import type { OidcConfig, ServerConfig } from '../config.ts'
import { nobodyBound, providerRefused } from './sign-in-problems.ts'

/** Sign-in through an OpenID Connect provider: authorization code with PKCE, state and nonce. */
export type Oidc = {
  /** Where to send the browser, and what to keep in its cookie until it comes back. */
  readonly begin: () => Promise<{ readonly location: string; readonly kept: string }>
  /** Whoever came back to `url`. Refused: YB-H026 (not completed), YB-H027 (nobody's account). */
  readonly finish: (url: string, kept: string | null) => Promise<Result<User>>
}

export const OIDC_PATH = '/api/v1/sign-in/oidc'
/** How long somebody may take at the provider, in seconds. */
export const OIDC_KEPT_S = 600

/** The subject by which accounts are bound to a provider's identities. */
export const oidcSubject = (issuer: string, subject: string): string => `${issuer} ${subject}`

export function oidcOf(desk: Desk, config: ServerConfig, provider: OidcConfig): Oidc {
  const discovered = discoveredOnce(provider)
  const redirectUri = new URL(`${OIDC_PATH}/callback`, config.publicUrl).href
  return {
    begin: async () => {
      const verifier = openid.randomPKCECodeVerifier()
      const [state, nonce] = [openid.randomState(), openid.randomNonce()]
      const location = openid.buildAuthorizationUrl(await discovered(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      })
      return { location: location.href, kept: sealed(desk, { verifier, state, nonce, at: desk.now() }) }
    },
    finish: async (url, kept) => {
      const begun = unsealed(desk, kept)
      if (begun === null || desk.now() - begun.at > OIDC_KEPT_S * 1000) return failed([providerRefused])
      const subject = await subjectOf(await discovered(), new URL(url, config.publicUrl), begun)
      if (subject === null) return failed([providerRefused])
      const user = await findUserBySubject(desk, oidcSubject(provider.issuer, subject))
      return user === null ? failed([nobodyBound]) : ok(user)
    },
  }
}

type Begun = { readonly verifier: string; readonly state: string; readonly nonce: string; readonly at: number }

/** Asks the provider when it is first needed, and again after a failure: it may start later than this server. */
function discoveredOnce({ issuer, clientId, clientSecret }: OidcConfig): () => Promise<openid.Configuration> {
  const server = new URL(issuer)
  // Plain HTTP only on this machine: for trying out.
  const execute =
    server.hostname === 'localhost' || server.hostname === '127.0.0.1' ? [openid.allowInsecureRequests] : []
  let found: Promise<openid.Configuration> | null = null
  return () => {
    found ??= openid.discovery(server, clientId, clientSecret, undefined, { execute }).catch((error) => {
      found = null
      throw error
    })
    return found
  }
}

async function subjectOf(config: openid.Configuration, url: URL, begun: Begun): Promise<string | null> {
  try {
    const tokens = await openid.authorizationCodeGrant(config, url, {
      pkceCodeVerifier: begun.verifier,
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      idTokenExpected: true,
    })
    return tokens.claims()?.sub ?? null
  } catch {
    // The provider refused, or somebody came with what is not theirs: for the browser it is the same.
    return null
  }
}

const CONTEXT = 'sign-in/oidc'

const sealed = ({ secrets }: Desk, begun: Begun): string =>
  Buffer.from(secrets.seal(JSON.stringify(begun), CONTEXT)).toString('base64url')

function unsealed({ secrets }: Desk, kept: string | null): Begun | null {
  if (kept === null) return null
  try {
    return JSON.parse(secrets.unseal(Buffer.from(kept, 'base64url'), CONTEXT)) as Begun
  } catch {
    return null
  }
}
