import { type Desk, forgetNonces, forgetSessions } from '@yibao/platform'
import type { App } from '../app-type.ts'
import { NONCE_KEPT_MS } from '../signed/verify.ts'

/** Now and then removes what time has made worthless: sessions that are over, nonces of requests too old to be taken. */
export function keepHouse(app: App, desk: Desk): void {
  const tidy = async (): Promise<void> => {
    try {
      await forgetSessions(desk)
      await forgetNonces(desk, NONCE_KEPT_MS)
    } catch (error) {
      app.log.warn({ err: error }, 'could not tidy up; next time')
    }
  }
  const timer = setInterval(() => void tidy(), EVERY_MS)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}

const EVERY_MS = 10 * 60_000
