import type { Plugin } from 'vite'

/** Where `npm start` serves the API; the pages that are being worked on ask it through Vite. */
const SERVER = 'http://localhost:8787'
const FACE = /^\/(insured|agency|hospital)(\/|$)/

/** While pages are worked on (`npm run dev`): addresses of the signed-in faces lead to their page, and the API to the server. */
export function officeInDevelopment(): Plugin {
  return {
    name: 'office-in-development',
    apply: 'serve',
    config: () => ({ server: { proxy: { '/api': SERVER, '/health': SERVER } } }),
    configureServer: ({ middlewares }) => {
      middlewares.use((request, _, next) => {
        const face = FACE.exec(request.url ?? '')?.[1]
        if (face !== undefined) request.url = `/${face}.html`
        next()
      })
    },
  }
}
