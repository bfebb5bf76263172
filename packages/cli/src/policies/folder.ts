import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { PolicyFile } from '@yibao/engine'
import { t } from '../i18n.ts'
import { Refused, usageProblem } from '../problems/usage.ts'

/** A policy file of a folder: `path` as the engine wants it (`210200-dalian/region.yaml`), `shown` as the caller knows it. */
export type FoundFile = PolicyFile & { readonly shown: string }

/** The policy files of a folder: region folders as under `policies/`, or a region folder itself, or one file. */
export function readPolicyFolder(written: string, cwd: string): readonly FoundFile[] {
  const folder = resolve(cwd, written)
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (!stat) throw cannotRead(written, t('没有这个文件或文件夹', 'there is no such file or folder'))
  if (!stat.isDirectory()) return [found(folder, regionFolder(dirname(folder)), cwd)]
  const own = regionFolder(folder)
  const files = yamlOf(folder).map((path) => found(path, own, cwd))
  const regions = own === null ? subfolders(folder).filter((path) => regionFolder(path) !== null) : []
  const all = [...files, ...regions.flatMap((path) => yamlOf(path).map((file) => found(file, regionFolder(path), cwd)))]
  if (all.length > 0) return all
  throw cannotRead(written, t('里面没有政策文件', 'there are no policy files in it'))
}

const subfolders = (folder: string): string[] => entries(folder, (path) => statSync(path).isDirectory())
const yamlOf = (folder: string): string[] => entries(folder, (path) => /\.ya?ml$/.test(path) && statSync(path).isFile())

const entries = (folder: string, wanted: (path: string) => boolean): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name))
    .filter(wanted)

/** `210200-dalian`, null where the name of the folder does not begin with a region's code. */
const regionFolder = (path: string): string | null => (/^\d{6}(\D|$)/.test(basename(path)) ? basename(path) : null)

function found(path: string, folder: string | null, cwd: string): FoundFile {
  const inside = relative(cwd, path)
  const shown = inside.startsWith('..') ? path : inside
  // A file of no region (the sources of several) is never the same as another one: its whole path is its name.
  return {
    path: folder === null ? `./${shown}` : `${folder}/${basename(path)}`,
    text: readFileSync(path, 'utf8'),
    shown,
  }
}

const cannotRead = (written: string, why: ReturnType<typeof t>): Refused =>
  new Refused([
    usageProblem(
      'YB-U005',
      written,
      t(`读不到政策文件 ${written}：${why.zh}`, `cannot read policy files from ${written}: ${why.en}`),
      t(
        '写一个文件夹：里面是以六位地区代码开头的文件夹（如 210200-dalian），或它本身就是这样的文件夹',
        'name a folder that holds region folders such as 210200-dalian, or is one',
      ),
    ),
  ])
