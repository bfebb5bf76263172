import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PolicySet } from '@yibao/engine'
import { meant } from '../args/suggest.ts'
import { t } from '../i18n.ts'
import { placesNamed } from '../policies/places.ts'
import { Refused, usageProblem } from '../problems/usage.ts'

/** What a command about policies is asked for: a region, or one document of it. */
export type Target = { readonly region: string; readonly document: string | null }

/** `210200`, `大连`, `Dalian`, or the id of a document, `210200/employee-outpatient`. */
export async function targetOf(set: PolicySet, written: string): Promise<Target> {
  const ids = documentIds(set)
  if (ids.includes(written)) return { region: written.split('/')[0]!, document: written }
  const codes = set.regions.map(({ region }) => region)
  const known = codes.includes(written) ? [written] : namedRegions(set, written)
  if (known.length === 1) return { region: known[0]!, document: null }
  const names = [...set.regions.flatMap(({ name }) => [name.zh, name.en]), ...codes, ...ids]
  const close = await meant(written, names)
  const list = set.regions.map(({ region, name }) => t(`${name.zh} ${region}`, `${name.en} ${region}`))
  throw new Refused([
    usageProblem(
      'YB-U007',
      written,
      t(
        `没有收录地区或文件“${written}”${close ? `，是不是 ${close}？` : ''}`,
        `there is no region or document "${written}"${close ? `; did you mean ${close}?` : ''}`,
      ),
      t(
        `已收录：${list.map(({ zh }) => zh).join('、')}；文件见 yibao policy list`,
        `on file: ${list.map(({ en }) => en).join(', ')}; documents: yibao policy list`,
      ),
    ),
  ])
}

function namedRegions(set: PolicySet, written: string): string[] {
  const codes = new Set(set.regions.map(({ region }) => region))
  return placesNamed(set, written)
    .map(({ code }) => code)
    .filter((code) => codes.has(code))
}

/** Ids of all documents that have one. */
const documentIds = (set: PolicySet): string[] =>
  [
    ...set.benefits,
    ...set.layers,
    ...set.accounts,
    ...set.catalogues,
    ...set.references,
    ...set.filings,
    ...set.guides,
  ].map(({ id }) => id)

/** Whether a word of the command names files rather than a region. */
export const isPath = (written: string, cwd: string): boolean =>
  written !== '' && !/^\d{6}$/.test(written) && existsSync(resolve(cwd, written))
