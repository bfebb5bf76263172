import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests of the built pages in Chromium: `npm run test:browser -w @yibao/web`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  resolve: { conditions: ['yibao-source'] },
  ssr: { resolve: { conditions: ['yibao-source'] } },
  test: {
    globalSetup: [fileURLToPath(new URL('build-pages.ts', import.meta.url))],
    include: ['packages/web/browser/**/*.test.ts'],
    // One Chromium at a time: two cores are enough for one.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
