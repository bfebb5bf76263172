import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { BUILT } from './built.ts'

const VITE = fileURLToPath(new URL('../../../node_modules/vite/bin/vite.js', import.meta.url))
const WEB = fileURLToPath(new URL('..', import.meta.url))

/** The tests look at the pages as they are shipped: the same build, in a folder of its own. */
export default function buildPages(): void {
  const options = ['--logLevel', 'error', '--outDir', BUILT, '--emptyOutDir']
  const run = spawnSync(process.execPath, [VITE, 'build', ...options], { cwd: WEB, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`the pages do not build:\n${run.stdout}${run.stderr}`)
}
