/** The files of the public face, as the build lists them (`precache-list.ts`). */
export type Precache = { readonly version: string; readonly paths: readonly string[] }

/** How a request is answered: from the files kept here, by the page itself, or by the network alone. */
type Answering = 'kept' | 'page' | 'network'

/** Parts of the site that need the server, with pages of their own. */
const SERVED = ['/api/', '/insured', '/agency', '/hospital', '/policy-office', '/sign-in', '/fsi/']

/**
 * Reading pages of the public face work without network: any address of it is answered with its page, its files from
 * what was kept. What is sent to a server is never touched.
 */
export function answering(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  origin: string,
  precache: Precache,
): Answering {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== origin) return 'network'
  if (SERVED.some((path) => url.pathname.startsWith(path))) return 'network'
  if (request.mode === 'navigate') return 'page'
  return precache.paths.includes(url.pathname) ? 'kept' : 'network'
}
