import { openDatabase, SYSTEM, type Who } from '@yibao/platform'
import { pino } from 'pino'
import {
  hospital,
  insured,
  smallCatalogue,
  type TestDesk,
  testDesk,
} from '../../platform/src/work/test-desk.fixture.ts'
import { createServer, type ServerParts } from './app.ts'
import type { App } from './app-type.ts'
import { type ServerConfig, serverConfig } from './config.ts'
import { createLogger } from './http/log.ts'
import { accepted } from './problem/request-error.ts'
import type { AccountRole } from './rights/roles.ts'
import { openAccount } from './sign-in/accounts.ts'
import { openSession } from './sign-in/open-session.ts'

/** A server over a fresh database, with two hospitals in Dalian, a catalogue and somebody insured. */
export type TestServer = {
  readonly app: App
  readonly test: TestDesk
  readonly who: Who
  readonly hospitals: readonly [string, string]
  /** Everything that was logged. */
  readonly logged: () => string
  /**
   * Headers of somebody who is signed in. The login is the role, or the word given; who has an account already signs in with it
   * once more, as after a pause that has ended the session.
   */
  readonly as: (role: AccountRole, account?: Partial<TestAccount>) => Promise<{ readonly authorization: string }>
  readonly close: () => Promise<void>
}

export type TestAccount = {
  readonly login: string
  readonly region: string
  readonly institutionId: string | null
  readonly personId: string | null
}

export const PASSWORD = '大连的海风吹过 2025'
const UNLIMITED = 1_000_000

export async function testServer(
  config: Partial<ServerConfig> = {},
  parts: Partial<Omit<ServerParts, 'config'>> = {},
): Promise<TestServer> {
  const test = await testDesk()
  const hospitals = [
    await hospital(test, { number: 1, region: '210200', level: 'level3' }),
    await hospital(test, { number: 2, region: '210200', level: 'level2' }),
  ] as const
  await smallCatalogue(test, '210200')
  const who = await insured(test, { region: '210200', name: '工人甲', scheme: 'employee', category: 'working' })
  const lines: string[] = []
  const logger = createLogger('debug', { write: (line) => void lines.push(line) })
  const limits = { perAddress: UNLIMITED, signInsPerAddress: UNLIMITED, perUser: UNLIMITED, perInstitution: UNLIMITED }
  const reader = openDatabase({ ...test.config, pipeline: false, max: 2 })
  const app = await createServer({
    desk: test.desk,
    reader,
    logger,
    ...parts,
    config: serverConfig({ limits, ...config }),
  })
  const opened = new Map<string, Promise<{ readonly userId: string }>>()
  const open = async (role: AccountRole, account: Partial<TestAccount>) =>
    accepted(
      await openAccount(test.desk, SYSTEM, null, {
        login: role,
        displayName: role,
        region: '210200',
        institutionId: role === 'cashier' ? hospitals[0] : null,
        personId: role === 'insured' ? who.personId : null,
        oidcSubject: null,
        ...account,
        role,
      }),
    )
  const as: TestServer['as'] = async (role, account = {}) => {
    const login = account.login ?? role
    const issued = opened.get(login) ?? open(role, account)
    opened.set(login, issued)
    const { token } = await openSession(test.desk, await issued)
    return { authorization: `Bearer ${token}` }
  }
  return {
    app,
    test,
    who,
    hospitals,
    logged: () => lines.join(''),
    as,
    close: async () => {
      await app.close()
      await reader.close()
      await test.close()
    },
  }
}

/** For servers whose log nobody reads. */
export const silent = () => pino({ level: 'silent' })
