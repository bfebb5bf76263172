import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'
import type { World } from '../world.ts'

/** The text of a file, or of standard input (`-`). */
export async function readText(name: string, world: World): Promise<string> {
  const text =
    name === '-' ? await readInput(world) : await readFile(resolve(world.cwd, name), 'utf8').catch((e) => fail(name, e))
  return text.replace(/^\uFEFF/, '')
}

async function readInput({ input }: World): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Uint8Array | string))
  return Buffer.concat(chunks).toString('utf8')
}

export function fail(name: string, error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  const why = REASONS[code] ?? t(code, code)
  throw new Refused([
    usageProblem(
      'YB-U005',
      name,
      t(`读不到 ${name}：${why.zh}`, `cannot read ${name}: ${why.en}`),
      t('核对文件名；- 为标准输入', 'check the name; - is standard input'),
    ),
  ])
}

const REASONS: Readonly<Record<string, ReturnType<typeof t>>> = {
  ENOENT: t('没有这个文件', 'there is no such file'),
  EISDIR: t('这是一个文件夹', 'it is a folder'),
  EACCES: t('没有读取权限', 'permission denied'),
}
