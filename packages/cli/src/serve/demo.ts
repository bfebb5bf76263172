import { type CityProgress, type Desk, findDemoCity, holdsNothing, makeDemoCity } from '@yibao/platform'
import type { Context } from '../command.ts'
import { type DemoSignIn, openDemoAccounts, signInsOf } from '../demo/open-accounts.ts'
import { readSignIns } from '../demo/sign-ins.ts'
import { t } from '../i18n.ts'
import { type ProgressBar, progressBar } from '../print/progress-bar.ts'
import { Refused } from '../problems/usage.ts'

type DemoWish = {
  readonly wanted: boolean
  /** Where the sign-ins are kept. */
  readonly directory: string
  readonly people: number
  readonly seed: string
  /** Where the pages are to be seen meanwhile. */
  readonly address: string
}

/**
 * Makes the demo city where it is wanted and not there yet, or goes on with one that is half made; gives the sign-ins of a city that
 * is there. In an empty database without it, tells what can be done.
 */
export async function prepareDemo(
  desk: Desk,
  { paper, lang, world }: Pick<Context, 'paper' | 'lang' | 'world'>,
  { wanted, directory, people, seed, address }: DemoWish,
): Promise<readonly DemoSignIn[]> {
  if (!wanted) {
    if (await holdsNothing(desk)) paper.text(paper.paint.yellow(EMPTY[lang]))
    const kept = (await findDemoCity(desk)) === null ? null : await readSignIns(directory)
    return kept === null ? [] : signInsOf(kept, lang)
  }
  if (await holdsNothing(desk)) paper.text(MEANWHILE[lang].replace('{address}', address))
  const bars = { people: progressBar(world, PEOPLE[lang]), stories: progressBar(world, STORIES[lang]) }
  const made = await makeDemoCity(desk, { seed, people, asOf: desk.now() }, shownBy(bars))
  for (const bar of Object.values(bars)) bar.end()
  if (!made.ok) throw new Refused(made.problems)
  const { leads, plan } = made.value
  if (plan.seed !== seed || plan.people !== people)
    paper.text(paper.paint.dim(OTHER[lang].replace('{people}', String(plan.people)).replace('{seed}', plan.seed)))
  return signInsOf(await openDemoAccounts(desk, leads, directory), lang)
}

/** Moves the bar of the part that is made, and takes away the one before. */
function shownBy(bars: Readonly<Record<CityProgress['part'], ProgressBar>>): (progress: CityProgress) => void {
  let last: CityProgress['part'] | null = null
  return ({ part, done, total }) => {
    if (last !== null && last !== part) bars[last].end()
    last = part
    bars[part].at(done, total)
  }
}

const MEANWHILE = t(
  '试算、备案指引和政策库现在就能打开：{address} 。演示城市约一两分钟建好，随后给出演示账号。',
  'Estimates, the filing guide and the policy library are there now: {address} . The demo city takes a minute or two; then its sign-ins are printed.',
)
const PEOPLE = t('演示城市：居民和一年的账单', 'demo city: people and a year of their bills')
const STORIES = t('演示城市：备案、报销、对账和清算', 'demo city: filings, claims, month end')
const OTHER = t(
  '演示城市已经在这里：{people} 人，种子 {seed}。要另建一个，换一个数据目录：--data DIR',
  'The demo city is here already: {people} people, seed {seed}. For another one take another directory: --data DIR',
)
const EMPTY = t(
  '数据库是空的。试用：停下后运行 yibao serve --demo，建一个演示城市（虚构的人）。正式使用：yibao user add-admin 登录名 --region 统筹区，开第一个管理员账户。',
  'The database is empty. To try it out, stop and run `yibao serve --demo`: it makes a demo city of invented people. For real use, `yibao user add-admin LOGIN --region REGION` opens the first administrator’s account.',
)
