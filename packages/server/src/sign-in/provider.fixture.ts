import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** A small OpenID Connect provider: discovery, authorization code with PKCE, token, keys. Whoever comes is `subject`. */
export type Provider = {
  readonly issuer: string
  /** What goes into the next ID token in place of what is right. */
  readonly lie: (claims: Readonly<Record<string, string>>) => void
  readonly close: () => Promise<void>
}

export const CLIENT = { clientId: 'yibao', clientSecret: 'provider-secret' }

type Grant = { readonly challenge: string; readonly nonce: string; readonly redirectUri: string }

export async function openProvider(subject: string): Promise<Provider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const grants = new Map<string, Grant>()
  let lies: Readonly<Record<string, string>> = {}
  let issuer = ''

  const routes: Readonly<Record<string, (url: URL, request: IncomingMessage) => Promise<Answer>>> = {
    '/.well-known/openid-configuration': async () => ({
      json: {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['RS256'],
        code_challenge_methods_supported: ['S256'],
      },
    }),
    '/keys': async () => ({
      json: { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] },
    }),
    '/authorize': async ({ searchParams }) => {
      const asked = (name: string): string => searchParams.get(name) ?? ''
      const code = randomUUID()
      grants.set(code, {
        challenge: asked('code_challenge'),
        nonce: asked('nonce'),
        redirectUri: asked('redirect_uri'),
      })
      const back = new URL(asked('redirect_uri'))
      back.search = new URLSearchParams({ code, state: asked('state') }).toString()
      return { location: back.href }
    },
    '/token': async (_, request) => {
      const sent = new URLSearchParams(await text(request))
      const grant = grants.get(sent.get('code') ?? '')
      grants.delete(sent.get('code') ?? '')
      const challenge = createHash('sha256')
        .update(sent.get('code_verifier') ?? '')
        .digest('base64url')
      const secret = sent.get('client_secret') === CLIENT.clientSecret
      if (!secret || grant?.challenge !== challenge || grant.redirectUri !== sent.get('redirect_uri'))
        return { status: 400, json: { error: 'invalid_grant' } }
      const claims = { iss: issuer, aud: CLIENT.clientId, sub: subject, nonce: grant.nonce, ...lies }
      const idToken = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)
      return { json: { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken } }
    },
  }

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    answer(response, (await routes[url.pathname]?.(url, request)) ?? { status: 404, json: {} })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    lie: (claims) => {
      lies = claims
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

type Answer = { readonly status?: number; readonly json?: object; readonly location?: string }

function answer(response: ServerResponse, { status = 200, json, location }: Answer): void {
  if (location !== undefined) response.writeHead(302, { location }).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json))
}
