import { readFileSync } from 'node:fs'
import { loadPolicies } from '@yibao/engine'
import { expect, it } from 'vitest'

/** The files of the guide: each stands under a heading that is its path. */
function guideFiles(): { path: string; text: string }[] {
  const guide = readFileSync(new URL('../docs/policy-authoring.md', import.meta.url), 'utf8')
  return [...guide.matchAll(/^### `(.+?)`\n```yaml\n([\s\S]*?)^```/gm)].map(([, path, text]) => ({
    path: path!,
    text: text!,
  }))
}

it('the city that docs/policy-authoring.md writes loads without a problem', () => {
  const files = guideFiles()
  expect(files.map(({ path }) => path)).toContain('330100-example/employee-inpatient.yaml')
  const loaded = loadPolicies(files)
  expect(loaded.ok ? [] : loaded.problems).toEqual([])
})
