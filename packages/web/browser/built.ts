import { fileURLToPath } from 'node:url'

/** Where the tests build the pages: apart from `dist`, which others may be building or reading meanwhile. */
export const BUILT = fileURLToPath(new URL('../../../node_modules/.yibao-web-tests', import.meta.url))
