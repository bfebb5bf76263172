// Packs @yibao/engine and yibao as they would be published, installs them in an empty folder, and uses them there:
// the command line, and the README's library example, type-checked and run.
import { execFileSync } from 'node:child_process'
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

try {
  const tarballs = ['engine', 'cli'].map((name) => {
    const out = sh(npm, ['pack', '--silent', '--pack-destination', folder], join(root, 'packages', name))
    return `./${out.trim().split('\n').at(-1)}`
  })
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody", "private": true, "type": "module" }\n')
  sh(npm, ['install', '--no-audit', '--no-fund', ...tarballs])

  const bill = '--region 210200 --scheme employee --category retired --care outpatient --level level3 --total 1500'
  const printed = sh('npx', ['--no-install', 'yibao', 'estimate', ...bill.split(' '), '--on', '2025-03-01', '--json'])
  expectEqual('yibao estimate', JSON.parse(printed).amounts.pooledFund, '660.00')

  writeFileSync(join(folder, 'example.ts'), readmeExample('library'))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const strict = '--strict --exactOptionalPropertyTypes --target es2022 --module nodenext --types node --typeRoots'
  sh(process.execPath, [tsc, ...strict.split(' '), join(root, 'node_modules/@types'), 'example.ts'])
  expectEqual('README example', sh(process.execPath, ['example.js']).trim().split('\n')[0], '660.00')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
