import { build } from './build.js'

/** Tests read the policies as they are shipped, which are made by the build. */
export default async function setup() {
  await build()
}
