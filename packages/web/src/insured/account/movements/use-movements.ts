import type { AnswerOf } from '../../../office/api/routes.ts'
import { useLoaded } from '../../../office/api/use-loaded.ts'
import { useSelf } from '../../overview/use-self.ts'
import { ACCOUNT } from '../use-account.ts'

export type Movement = AnswerOf<`${typeof ACCOUNT}/movements`, 'get'>['movements'][number]

type Asked = { readonly limit: string; readonly before?: string | null; readonly version?: number }

/** Movements on the account, newest first; `before` is the `next` of the page that was shown. */
export function useMovements({ limit, before = null, version = 0 }: Asked) {
  const path = useSelf()
  return useLoaded(`movements/${path.personId}/${limit}/${before}/${version}`, (api) =>
    api.get(`${ACCOUNT}/movements`, { path, query: { limit, ...(before === null ? {} : { before }) } }),
  )
}
