// Runs before `npm start` and `npm test`: installs the dependencies when they are missing or not those of
// package-lock.json. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = process.argv[2] ? resolve(process.argv[2]) : dirname(dirname(fileURLToPath(import.meta.url)))

/** Why an install is needed, or null. npm keeps a copy of the lock file of what it installed in node_modules. */
function reason() {
  const [lock, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(packages)
  if (!existsSync(join(root, 'node_modules'))) return 'node_modules is missing'
  if (!lock) return installed ? null : 'package-lock.json is missing'
  if (!installed) return 'node_modules was not installed whole'
  for (const [path, wanted] of Object.entries(lock)) {
    const found = installed[path]
    if (path === '' || (!found && (wanted.optional || wanted.devOptional || wanted.peer))) continue
    if (!found) return `${path} is missing`
    if (found.version !== wanted.version) return `${path} is ${found.version}, package-lock.json says ${wanted.version}`
  }
  return null
}

function packages(name) {
  try {
    return JSON.parse(readFileSync(join(root, name), 'utf8')).packages
  } catch {
    return undefined
  }
}

const why = reason()
if (why) {
  const command = existsSync(join(root, 'package-lock.json')) ? 'ci' : 'install'
  console.log(`Installing dependencies with npm ${command} (${why}) …`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawnSync(npm, [command, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error(`npm ${command} failed. It needs the npm registry once; afterwards everything works offline.`)
    process.exit(run.status || 1)
  }
}
