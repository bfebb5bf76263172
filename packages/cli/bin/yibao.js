#!/usr/bin/env node
import { existsSync } from 'node:fs'

// In a checkout the sources stand beside the build: bring it up to date first. An installed package has only the build.
if (existsSync(new URL('../src', import.meta.url))) {
  const { build } = await import('../../../tools/build.js')
  try {
    await build()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
const { main } = await import('../dist/main.js')
process.exitCode = await main(process.argv.slice(2))
