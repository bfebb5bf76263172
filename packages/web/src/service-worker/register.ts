/**
 * Keeps the page for use without network. `onNewVersion` is called when a newer one has been fetched and waits; what it
 * is given switches to it and loads the page again.
 */
export function keepOffline(onNewVersion: (use: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  const registered = serviceWorker.register('/service-worker.js').then((registration) => {
    const offer = (waiting: ServiceWorker): void => {
      onNewVersion(() => {
        serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
        waiting.postMessage('use-new-version')
      })
    }
    if (registration.waiting && serviceWorker.controller) offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const installing = registration.installing
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && serviceWorker.controller) offer(installing)
      })
    })
  })
  // A browser may forbid it (private windows): the page then works as long as there is network.
  registered.catch(() => {})
}
