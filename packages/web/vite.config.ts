import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { officeInDevelopment } from './office-in-development.ts'
import { precacheList } from './precache-list.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Each face is a page of its own, with its own bundle. The server chooses by the first part of the address. */
const FACES = {
  public: here('index.html'),
  'sign-in': here('sign-in.html'),
  insured: here('insured.html'),
  agency: here('agency.html'),
  hospital: here('hospital.html'),
}

export default defineConfig(({ command }) => {
  // What is built is what is shipped, also when tests or tools with an environment of their own start the build.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: here('.'),
    plugins: [react(), precacheList(), officeInDevelopment()],
    build: {
      outDir: here('dist'),
      emptyOutDir: true,
      target: 'es2022',
      // The content security policy allows nothing that is not a file of our own.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: { ...FACES, 'service-worker': here('src/service-worker/service-worker.ts') },
        output: {
          entryFileNames: ({ name }) => (name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  }
})
