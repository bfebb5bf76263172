import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rollup } from 'vite'

/** Bytes, gzipped, of the engine with all shipped policies as one script for a browser. */
export async function measureBundle(): Promise<number> {
  const entry = fileURLToPath(new URL('browser-entry.js', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'yibao' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[]
  const code = outputs.flatMap(({ output }) => output).map((one) => (one.type === 'chunk' ? one.code : ''))
  return gzipSync(code.join(''), { level: 9 }).length
}
