import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['yibao-source'] },
  ssr: { resolve: { conditions: ['yibao-source'] } },
  test: {
    globalSetup: ['tools/build-before-tests.js'],
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
