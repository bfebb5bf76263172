// Packs the packages as they would be published, installs them in an empty folder, and uses them there: the command line,
// the README's library example (type-checked and run), and the server with its pages on its embedded database.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = mkdtempSync(join(tmpdir(), 'yibao-pack-'))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const sh = (command, args, cwd = folder) => {
  console.log(`$ ${command} ${args.join(' ')}`)
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed:\n${error.stdout ?? ''}${error.stderr ?? error.message}`)
  }
}

/** The block of code between `<!-- example:NAME -->` and `<!-- /example -->` in README.md. */
function readmeExample(name) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const found = new RegExp(`<!-- example:${name} -->\\s*\`\`\`ts\\n([\\s\\S]*?)\`\`\`\\s*<!-- /example -->`).exec(
    readme,
  )
  if (!found) throw new Error(`README.md has no example:${name}`)
  return found[1]
}

function expectEqual(what, found, wanted) {
  if (found !== wanted) throw new Error(`${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`)
  console.log(`ok  ${what}: ${found}`)
}

/** Starts the installed server on an empty folder, asks it for an estimate and for a page, and stops it. */
async function useServer() {
  const port = 20_000 + (process.pid % 20_000)
  const yibao = join(folder, 'node_modules/yibao/bin/yibao.js')
  const args = [yibao, 'serve', '--port', String(port), '--data', join(folder, 'data')]
  const server = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (text) => {
      said += text
    })
  }
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    const address = `http://127.0.0.1:${port}`
    await untilReady(`${address}/health/ready`, server, () => said)
    const page = await fetch(address)
    expectEqual('the first page', `${page.status} ${/<html lang="zh-CN"/.test(await page.text())}`, '200 true')
    const body = JSON.stringify({
      insured: { region: '210200', scheme: 'employee', category: 'retired' },
      visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
      bill: { total: '1500.00' },
    })
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${address}/api/v1/estimate`, { method: 'POST', headers, body })
    expectEqual('the server', (await answer.json()).amounts?.pooledFund, '660.00')
  } finally {
    server.kill('SIGTERM')
    expectEqual('stopped with', await ended, 0)
  }
}

async function untilReady(url, server, said) {
  const until = Date.now() + 60_000
  while (Date.now() < until && server.exitCode === null) {
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`yibao serve was not ready within a minute:\n${said()}`)
}

try {
  const tarballs = ['engine', 'platform', 'server', 'cli'].map((name) => {
    const out = sh(npm, ['pack', '--silent', '--pack-destination', folder], join(root, 'packages', name))
    return `./${out.trim().split('\n').at(-1)}`
  })
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }\n')
  // `npm run --silent` hands its silence on, and a refusal must be read.
  sh(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs])

  const bill = '--region 210200 --scheme employee --category retired --care outpatient --level level3 --total 1500'
  const printed = sh('npx', ['--no-install', 'yibao', 'estimate', ...bill.split(' '), '--on', '2025-03-01', '--json'])
  expectEqual('yibao estimate', JSON.parse(printed).amounts.pooledFund, '660.00')

  writeFileSync(join(folder, 'example.ts'), readmeExample('library'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const strict = '--strict --exactOptionalPropertyTypes --target es2022 --module nodenext --types node --typeRoots'
  sh(process.execPath, [tsc, ...strict.split(' '), join(root, 'node_modules/@types'), 'example.ts'])
  expectEqual('README example', sh(process.execPath, ['example.js']).trim().split('\n')[0], '660.00')

  await useServer()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
