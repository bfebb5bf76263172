import { useLoaded } from '../../office/api/use-loaded.ts'
import { useMe } from '../../office/session/session-context.ts'

const FILES = '/api/v1/regions/{region}/policy-files'

/** The region's policy files as they are in force. */
export function useFilesInForce() {
  const path = { region: useMe().region ?? '' }
  return useLoaded(`policy-files/${path.region}`, (api) => api.get(FILES, { path }))
}
