/** Keeps the public face, so that it estimates without network. One version at a time: files of two are never mixed. */
import { answering, type Precache } from './plan.ts'

declare const __PRECACHE__: Precache

/** What is used of ServiceWorkerGlobalScope; its library cannot be loaded beside the DOM's. */
type Waiting = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = Event & { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void }
type WorkerScope = {
  readonly location: Location
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  addEventListener(type: 'install' | 'activate', listen: (event: Waiting) => void): void
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void
}

const worker = self as unknown as WorkerScope
const precache = __PRECACHE__
const PREFIX = 'yibao-public-'
const name = `${PREFIX}${precache.version}`

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => worker.clients.claim()))
})

worker.addEventListener('fetch', (event) => {
  const how = answering(event.request, worker.location.origin, precache)
  if (how === 'network') return
  event.respondWith(kept(how === 'page' ? '/' : new URL(event.request.url).pathname, event.request))
})

/** The page asks for the new version when the reader says so. */
worker.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void worker.skipWaiting()
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(name)
  await cache.addAll(precache.paths.map((path) => new Request(path, { cache: 'reload' })))
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((one) => one.startsWith(PREFIX) && one !== name).map((one) => caches.delete(one)))
}

async function kept(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(name)
  return (await cache.match(path)) ?? fetch(request)
}
