import { text } from '@yibao/engine'
import type { Api } from '../../../office/api/client.ts'
import type { Outcome } from '../../../office/api/problem.ts'
import { useAct } from '../../../office/api/use-act.ts'
import type { ProblemWords } from '../../../office/problems/problem-words.ts'
import type { Applicant } from '../filing.ts'

const FILING = '/api/v1/regions/{region}/persons/{personId}/filings/{filingId}'

export type Defect = { readonly paper: string; readonly why: string }

/** What an official does to one filing; `me` is their account. */
export function useFilingActs(who: Applicant, filingId: string, me: string) {
  const path = { ...who, filingId }
  return {
    take: useAct(`take/${filingId}`, async (api, { over }: { readonly over: boolean }, key) => {
      const colleague = over ? null : await colleagueWith(api, who, filingId, me)
      if (colleague !== null) return takenBy(colleague)
      return api.post(`${FILING}/review`, { path, body: {}, key })
    }),
    approve: useAct(`approve/${filingId}`, (api, _: null, key) =>
      api.post(`${FILING}/approval`, { path, body: {}, key }),
    ),
    giveBack: useAct(`return/${filingId}`, (api, body: { readonly defects: readonly Defect[] }, key) =>
      api.post(`${FILING}/return`, { path, body, key }),
    ),
    reject: useAct(`reject/${filingId}`, (api, body: { readonly why: string }, key) =>
      api.post(`${FILING}/rejection`, { path, body, key }),
    ),
  }
}

export type FilingActs = ReturnType<typeof useFilingActs>

/**
 * Whom a filing was given to meanwhile; null: nobody else. To the server, taking what a colleague has taken is taking it over:
 * whoever sees a filing that nobody has means something else, so it is looked at again first.
 */
async function colleagueWith(api: Api, who: Applicant, filingId: string, me: string): Promise<string | null> {
  const now = await api.get('/api/v1/regions/{region}/persons/{personId}/filings', { path: who })
  const found = now.kind === 'done' ? now.value.filings.find((one) => one.filingId === filingId) : undefined
  return found?.state === 'in-review' && found.reviewer !== me ? found.reviewer : null
}

/** As the server refuses what only whoever took the filing may do. */
const takenBy = (colleague: string): Outcome<never> => ({
  kind: 'refused',
  status: 409,
  problems: [
    {
      code: 'YB-W212',
      path: 'filingId',
      message: text(`这份备案刚才由 ${colleague} 领取`, `${colleague} took this filing a moment ago`),
      remedy: text(
        '由对方办理；确需接手的，先与对方说好',
        'leave it to them, or agree with them before you take it over',
      ),
    },
  ],
})

const TOO_LONG = {
  message: text('不能超过 500 个字', 'up to 500 characters'),
  remedy: text('写短一些', 'make it shorter'),
}

/** The server tells limits of texts as programs write them. */
export const ACT_WORDS: ProblemWords = {
  'YB-H001 defects[].why': TOO_LONG,
  'YB-H001 why': TOO_LONG,
}
