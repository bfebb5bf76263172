import { SYSTEM, type Who } from '@yibao/platform'
import { Secret, TOTP } from 'otpauth'
import { enrolEmployee } from '../../../platform/src/enrolment/enrol-employee.ts'
import { register } from '../../../platform/src/people/register.ts'
import { CLERK } from '../../../platform/src/work/test-desk.fixture.ts'
import { accepted } from '../../../server/src/problem/request-error.ts'
import { web } from '../../../server/src/routes/web.ts'
import { openAccount } from '../../../server/src/sign-in/accounts.ts'
import { PASSWORD, type TestServer, testServer } from '../../../server/src/test-server.fixture.ts'
import { BUILT } from '../built.ts'

/** An account with which tests sign in on the page; `code` is what its authenticator shows now, empty without one. */
export type OfficeUser = { readonly login: string; readonly password: string; readonly code: () => string }

export type OfficeRole = Parameters<TestServer['as']>[0]

/** The real server on a fresh database, with the pages as they are built: two hospitals in Dalian and a catalogue. */
export type OfficeServer = {
  readonly origin: string
  readonly server: TestServer
  /** An account of Dalian; a cashier is of the first hospital, an insured person's account is `personId`'s. */
  readonly user: (login: string, role: OfficeRole, of?: Partial<AccountOf>) => Promise<OfficeUser>
  /** Somebody registered and insured as a worker in Dalian since 2020, by their document. */
  readonly worker: (idNumber: string, name: string) => Promise<Who>
  /** Sets the server's clock, from which it goes on: `2025-04-02T01:00:00Z`. */
  readonly at: (moment: string) => void
  readonly stop: () => Promise<void>
}

type AccountOf = { readonly region: string; readonly institutionId: string | null; readonly personId: string | null }

/** The day of the tests: the policies of that day are as published. */
export const DAY = '2025-03-03'
const MORNING = `${DAY}T01:00:00Z`

export async function officeServer(): Promise<OfficeServer> {
  const server = await testServer({}, { rooms: [web(BUILT)] })
  const { desk } = server.test
  let moment = Date.parse(MORNING)
  const tick = (): number => {
    // A code of the authenticator is good once: each sign-in has a step of its own.
    moment += 30_000
    server.test.at(new Date(moment).toISOString())
    return moment
  }
  tick()
  const origin = await server.app.listen({ host: '127.0.0.1', port: 0 })
  return {
    origin,
    server,
    user: async (login, role, of = {}) => {
      const account = {
        login,
        displayName: `演示${login}`,
        role,
        region: '210200',
        institutionId: role === 'cashier' ? server.hospitals[0] : null,
        personId: null,
        oidcSubject: null,
        ...of,
      }
      const { totpUri } = accepted(await openAccount(desk, SYSTEM, null, account, PASSWORD))
      const secret = totpUri === null ? null : new URL(totpUri).searchParams.get('secret')!
      const code = (): string =>
        secret === null ? '' : TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: tick() })
      return { login, password: PASSWORD, code }
    },
    worker: async (idNumber, name) => {
      const person = { idType: '01', idNumber, name, sex: null, birthDate: null, phone: null, bankAccount: null }
      const who = accepted(await register(desk, '210200', CLERK, null, { ...person, today: DAY }))
      accepted(await enrolEmployee(desk, who, CLERK, null, { ...WORKER, today: DAY }))
      return who
    },
    at: (next) => {
      moment = Date.parse(next)
      tick()
    },
    stop: () => server.close(),
  }
}

const WORKER = {
  plan: null,
  category: 'working',
  groups: [],
  base: '8000.00',
  employer: '演示单位',
  from: '2020-01-01',
  paidOn: '2020-01-01',
  backPaid: false,
  coverageFrom: '2020-01-01',
  waitMonths: null,
} as const

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** A made-up identity number of Dalian with a right check digit (GB 11643): nobody is born in 1900 and still insured as a worker. */
export function idNumberOf(born: string, order: string): string {
  const body = `210202${born}${order}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}
