import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const EXECUTABLES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Chromium is installed, or null. Under CI its absence is a failure; elsewhere the tests are skipped, and say why. */
export function findChromium(): string | null {
  const found = EXECUTABLES.find((path) => path !== '' && existsSync(path)) ?? null
  if (found !== null) return found
  const reason = 'no Chromium found (set CHROMIUM, or apt-get install chromium fonts-noto-cjk)'
  if (process.env.CI === 'true') throw new Error(`browser tests: ${reason}`)
  console.warn(`browser tests skipped: ${reason}`)
  return null
}

export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
