import type { Text } from '@yibao/engine'
import type { Command } from './command.ts'
import { t } from './i18n.ts'

/** A command by name; its module is loaded when somebody calls it, so that the others start fast. */
export type Entry = {
  readonly name: string
  readonly summary: Text
  readonly load: () => Promise<Command>
  /** Commands under it: `yibao policy list`. */
  readonly under?: readonly Entry[]
}

const entry = (name: string, summary: Text, load: () => Promise<Command>): Entry => ({ name, summary, load })

const POLICY: readonly Entry[] = [
  entry(
    'list',
    t('列出地区、待遇和版本', 'regions, benefits and versions on file'),
    async () => (await import('./policy/list.ts')).list,
  ),
  entry(
    'show',
    t('像正式文件那样打印待遇表', 'the tables as a person would print them'),
    async () => (await import('./policy/show.ts')).show,
  ),
  entry(
    'check',
    t('静态检查：漏洞、重叠、跳变、缺来源', 'static checks: holes, overlaps, jumps, rows without source'),
    async () => (await import('./policy/check.ts')).check,
  ),
  entry(
    'diff',
    t('用文字说明两个日期或两份文件之间的变化', 'says in words what changed between two dates or files'),
    async () => (await import('./policy/diff.ts')).diff,
  ),
  entry(
    'test',
    t('运行规则旁边的示例', 'runs the examples that stand beside the rules'),
    async () => (await import('./policy/test.ts')).test,
  ),
  entry(
    'schema',
    t('打印政策文件或案例的 JSON Schema', 'prints the JSON Schema of policy files, or of a case'),
    async () => (await import('./policy/schema.ts')).schema,
  ),
]

const DB: readonly Entry[] = [
  entry(
    'migrate',
    t('升级数据库结构', 'brings the schema to the one of this program'),
    async () => (await import('./db/migrate.ts')).migrate,
  ),
  entry(
    'distribute',
    t('在 Citus 集群上分布各表', 'spreads the tables over a Citus cluster'),
    async () => (await import('./db/distribute.ts')).distribute,
  ),
  entry(
    'backup',
    t('备份到一个文件', 'copies everything into one file'),
    async () => (await import('./db/backup.ts')).backup,
  ),
  entry(
    'restore',
    t('从备份恢复到空数据库', 'reads a backup into an empty database'),
    async () => (await import('./db/restore.ts')).restore,
  ),
]

const USER: readonly Entry[] = [
  entry(
    'add-admin',
    t('开第一个管理员账户', 'opens the first administrator’s account'),
    async () => (await import('./user/add-admin.ts')).addAdmin,
  ),
]

const DEMO: readonly Entry[] = [
  entry(
    'code',
    t('演示账号现在的一次性验证码', 'the current one-time code of a demo account'),
    async () => (await import('./demo/code.ts')).code,
  ),
  entry(
    'token',
    t('用演示账号登录，打印接口令牌', 'signs in with a demo account, prints a token for the API'),
    async () => (await import('./demo/token.ts')).token,
  ),
]

export const COMMANDS: readonly Entry[] = [
  entry(
    'estimate',
    t('估算一笔医疗费：医保付多少、自己付多少、为什么', 'what the insurance pays for a bill, and why'),
    async () => (await import('./estimate/estimate.ts')).estimate,
  ),
  entry(
    'filing',
    t('要不要备案、怎么备、到什么时候', 'must I file before I go (备案), how, and until when'),
    async () => (await import('./filing/filing.ts')).filing,
  ),
  {
    name: 'policy',
    summary: t('政策文件：列出、查看、检查、比较、测试', 'policy files: list, show, check, diff, test, schema'),
    load: POLICY[0]!.load,
    under: POLICY,
  },
  entry(
    'serve',
    t('启动服务：经办、结算、接口', 'the server: casework, settlement, HTTP API'),
    async () => (await import('./serve/serve.ts')).serve,
  ),
  entry(
    'verify',
    t('证明账目无误，逐笔重新结算', 'proves the books, every bill settled again'),
    async () => (await import('./verify/verify.ts')).verify,
  ),
  {
    name: 'db',
    summary: t('数据库：升级、分布、备份、恢复', 'the database: migrate, distribute, backup, restore'),
    load: DB[0]!.load,
    under: DB,
  },
  {
    name: 'user',
    summary: t('账户：第一个管理员', 'accounts: the first administrator'),
    load: USER[0]!.load,
    under: USER,
  },
  {
    name: 'demo',
    summary: t('演示城市的账号：验证码、接口令牌', 'accounts of the demo city: codes, tokens for the API'),
    load: DEMO[0]!.load,
    under: DEMO,
  },
  entry(
    'tour',
    t('导览：几笔真实的账单，怎样算出来', 'a guided tour: real bills, settled and explained'),
    async () => (await import('./tour/tour.ts')).tour,
  ),
]
