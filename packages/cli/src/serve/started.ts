import type { Text } from '@yibao/engine'
import type { Context } from '../command.ts'
import type { DemoSignIn } from '../demo/open-accounts.ts'
import { labelled, t } from '../i18n.ts'

/** What is printed when the server listens: where, on what, and how to sign in. */
export function printStarted(
  { paper, lang }: Pick<Context, 'paper' | 'lang'>,
  started: {
    readonly address: string
    readonly place: Text
    readonly kind: 'server' | 'own' | 'running'
    readonly demo: readonly DemoSignIn[]
  },
): void {
  const { paint } = paper
  paper.line(paint.bold(`${READY[lang]} ${started.address}`))
  paper.pairs([
    [API[lang], `${started.address}/api`],
    [HEALTH[lang], `${started.address}/health/ready`],
    [DATA[lang], started.place[lang]],
  ])
  if (started.kind === 'own') paper.text(paint.yellow(NO_FSYNC[lang]))
  if (started.demo.length > 0) {
    paper.heading(SIGN_INS[lang])
    paper.line(labelled(PASSWORD[lang], paint.bold(started.demo[0]!.password), lang))
    paper.pairs(started.demo.map(({ login, name }) => [login, name]))
    paper.text(paint.dim(SECOND_FACTOR[lang]))
  }
  paper.line(paint.dim(STOP[lang]))
}

const READY = t('服务已启动', 'serving')
const API = t('接口说明', 'API')
const HEALTH = t('健康检查', 'health')
const DATA = t('数据', 'data')
const NO_FSYNC = t(
  '内置数据库不做 fsync，仅供试用、教学和测试；真实业务请设 DATABASE_URL。',
  'The embedded database does no fsync: for trying out, teaching and tests. Set DATABASE_URL for real work.',
)
const SIGN_INS = t('演示账号', 'demo sign-ins')
const PASSWORD = t('密码，各账号相同', 'password, the same for all')
const SECOND_FACTOR = t(
  '工作人员还要一次性验证码：npx yibao demo code 账号',
  'Staff also need a one-time code: npx yibao demo code LOGIN',
)
const STOP = t('按 Ctrl-C 停止', 'Ctrl-C stops it')
