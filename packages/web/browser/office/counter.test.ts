import { DELIVERIES, deliverAll } from '@yibao/platform'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeOffice, expectAccessible, keepLook, signIn, VIEWS } from './describe-office.ts'
import { DAY, idNumberOf } from './office-server.ts'

const cash = (page: Page) => page.locator('.bill .collect strong').first().textContent()

/** Somebody is identified and registered as an outpatient. */
async function register(page: Page, idNumber: string): Promise<void> {
  await page.fill('#idNumber', idNumber)
  await page.getByRole('button', { name: '查询参保' }).click()
  await page.getByRole('heading', { name: '登记就诊' }).waitFor()
  await page.getByLabel('本人选定的定点机构').check()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { name: '费用明细' }).waitFor()
}

async function paste(page: Page, lines: string): Promise<void> {
  if (!(await page.locator('#pasted').isVisible())) await page.getByText('粘贴明细').first().click()
  await page.fill('#pasted', lines)
  await page.getByRole('button', { name: '放进表里' }).click()
}

async function settle(page: Page): Promise<void> {
  await page.getByRole('button', { name: '预结算' }).click()
  await page.locator('.bill .waterfall').waitFor()
  await page.locator('.answer-card').getByRole('button', { name: '结算', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结算', exact: true }).click()
  await page.getByRole('heading', { name: '已结算' }).waitFor()
}

describeOffice('the counter', ({ office, openAs }) => {
  for (const [where, viewport] of VIEWS) {
    const order = viewport.width === 390 ? '001' : '002'
    it(`registers, refuses wrong lines at their rows, settles, prints, reverses and settles again, ${where}`, async () => {
      const cashier = await office().user(`cashier-${order}`, 'cashier')
      const idNumber = idNumberOf('19850612', order)
      await office().worker(idNumber, '演示工人')
      const page = await openAs(cashier, '/hospital/', viewport)
      await keepLook(page, `counter empty ${where}`)
      await expectAccessible(page)

      await page.fill('#idNumber', idNumberOf('19010101', '009'))
      await page.getByRole('button', { name: '查询参保' }).click()
      await page.locator('#idNumber-error').waitFor()
      expect(await page.textContent('#idNumber-error')).toContain('没有找到这个证件的参保登记')
      await page.fill('#idNumber', idNumber.toLowerCase())
      await page.getByRole('button', { name: '查询参保' }).click()
      await page.getByRole('heading', { name: '登记就诊' }).waitFor()
      expect(await page.locator('.fact-list').textContent()).toContain('大连市')
      expect(await page.content()).not.toContain(idNumber)
      await keepLook(page, `counter identified ${where}`)
      await expectAccessible(page)
      await page.getByRole('button', { name: '换一位' }).click()
      await register(page, idNumber)
      await keepLook(page, `visit empty ${where}`)

      await paste(page, '编码\t名称\t单价\t数量\t金额\nA1\t\t1000\t2\t2000\nB9\t\t600\t1\t600\n\t单人间\t一百\t1\t')
      await page.getByRole('button', { name: '保存明细' }).click()
      expect(await page.locator('.line-inputs li.wrong').textContent()).toContain('单价“一百”不是金额')
      await page.locator('.line-inputs li').nth(2).getByLabel('单价').fill('100')
      await page.getByRole('button', { name: '保存明细' }).click()
      await page.getByText('改好后再保存').waitFor()
      expect(await page.locator('.line-inputs li.wrong').count()).toBe(1)
      expect(await page.locator('.line-inputs li').nth(1).textContent()).toContain('B9')
      await keepLook(page, `visit wrong line ${where}`)
      await expectAccessible(page)
      await page.locator('.line-inputs li').nth(1).getByRole('button').click()
      await page.fill('#catalogue', '乙类')
      await page.getByRole('button', { name: '加入 演示乙类项目' }).click()
      await page.locator('.line-inputs li').last().getByLabel('单价').fill('600')
      await page.getByRole('button', { name: '保存明细' }).click()
      await page.waitForFunction(() => document.querySelector('.money-fact')?.textContent === '2,700.00')

      await page.getByRole('button', { name: '预结算' }).click()
      await page.locator('.bill .waterfall').waitFor()
      await expectAccessible(page)
      await keepLook(page, `visit presettled ${where}`)
      const before = await cash(page)
      await page.locator('.answer-card').getByRole('button', { name: '结算', exact: true }).click()
      const dialog = page.getByRole('dialog')
      expect(await dialog.locator('.amounts').textContent()).toContain(before)
      await keepLook(page, `visit confirm ${where}`)
      await dialog.getByRole('button', { name: '结算', exact: true }).click()
      await page.getByRole('heading', { name: '已结算' }).waitFor()
      await page.locator('.bill .waterfall').waitFor()
      expect(await cash(page)).toBe(before)
      await keepLook(page, `visit settled ${where}`)
      await expectAccessible(page)

      const href = await page.getByRole('link', { name: '打印结算单' }).getAttribute('href')
      const pdf = await page.evaluate(async (url) => {
        const answer = await fetch(url!)
        return [answer.headers.get('content-type'), (await answer.text()).slice(0, 5)]
      }, href)
      expect(pdf).toEqual(['application/pdf', '%PDF-'])

      await page.getByRole('button', { name: '撤销结算' }).click()
      const asked = page.getByRole('dialog')
      expect(await asked.getByRole('button', { name: '撤销结算' }).isDisabled()).toBe(true)
      await asked.getByLabel('原因').fill('数量录错')
      await keepLook(page, `visit reverse ${where}`)
      await asked.getByRole('button', { name: '撤销结算' }).click()
      await page.locator('.done-box').waitFor()
      expect(await page.locator('.done-box').textContent()).toContain(`退还现金 ${before} 元`)
      await page.locator('.line-inputs li').first().getByLabel('数量').fill('1')
      await page.getByRole('button', { name: '保存明细' }).click()
      await page.waitForFunction(() => document.querySelector('.money-fact')?.textContent === '1,700.00')
      await settle(page)
      await page.locator('.bill .waterfall').waitFor()
      expect(await cash(page)).not.toBe(before)

      await page.getByRole('link', { name: '回到窗口' }).click()
      await page.locator('section[aria-labelledby=todays]').getByText('已结算').waitFor()
    })
  }

  it('goes on where it was when the session ends under the cashier’s hands', async () => {
    const cashier = await office().user('cashier-expired', 'cashier')
    const idNumber = idNumberOf('19850612', '003')
    await office().worker(idNumber, '演示工人')
    const page = await openAs(cashier, '/hospital/')
    await register(page, idNumber)
    await paste(page, 'A1,演示,100,1')
    await page.context().clearCookies()
    await page.getByRole('button', { name: '保存明细' }).click()
    const dialog = page.getByRole('dialog', { name: '登录已失效' })
    await dialog.waitFor()
    await keepLook(page, 'session expired wide')
    await expectAccessible(page)
    await signIn(page, cashier)
    await dialog.waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.querySelector('.money-fact')?.textContent === '100.00')
  })

  it('settles once though the reply is lost, and says that it does not know meanwhile', async () => {
    const cashier = await office().user('cashier-lost', 'cashier')
    const idNumber = idNumberOf('19850612', '004')
    const who = await office().worker(idNumber, '演示工人')
    const page = await openAs(cashier, '/hospital/')
    await register(page, idNumber)
    await paste(page, 'A1,演示,100,1')
    await page.getByRole('button', { name: '保存明细' }).click()
    await page.waitForFunction(() => document.querySelector('.money-fact')?.textContent === '100.00')
    await page.getByRole('button', { name: '预结算' }).click()
    await page.locator('.answer-card').getByRole('button', { name: '结算', exact: true }).click()
    // The server does the work; its reply never arrives.
    await page.route('**/settlement', async (route) => {
      await route.fetch()
      await route.abort()
    })
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '结算', exact: true }).click()
    await page.clock.runFor(1_000)
    await page.clock.runFor(3_000)
    await dialog.getByRole('alert').waitFor()
    expect(await dialog.getByRole('alert').textContent()).toContain('不会办两次')
    await page.unroute('**/settlement')
    await dialog.getByRole('button', { name: '结算', exact: true }).click()
    await page.getByRole('heading', { name: '已结算' }).waitFor()
    const listed = await page.evaluate(
      async (url) => ((await (await fetch(url)).json()) as { settlements: object[] }).settlements.length,
      `/api/v1/regions/${who.region}/persons/${who.personId}/settlements`,
    )
    expect(listed).toBe(1)
  })
})

describeOffice('the books of the institution', ({ office, openAs }) => {
  it('are compared by day: totals, then the lines that differ; matched, the month is declared', async () => {
    const cashier = await office().user('cashier-books', 'cashier')
    const idNumber = idNumberOf('19850612', '005')
    await office().worker(idNumber, '演示工人')
    for (const [where, viewport] of VIEWS) {
      const page = await openAs(cashier, '/hospital/', viewport)
      await register(page, idNumber)
      await paste(page, 'A1,演示,1000,1')
      await page.getByRole('button', { name: '保存明细' }).click()
      await page.waitForFunction(() => document.querySelector('.money-fact')?.textContent === '1,000.00')
      await settle(page)
      await deliverAll(office().server.test.desk, DELIVERIES)
      await page.getByRole('link', { name: '日对账' }).click()
      await page.getByRole('link', { name: DAY }).click()
      await page.getByRole('button', { name: '对账', exact: true }).waitFor()
      await page.getByRole('button', { name: '对账', exact: true }).click()
      expect(await page.locator('.two-books .error').count()).toBe(5)
      const rows = await page.locator('.wide-table tbody tr').all()
      const books = await Promise.all(rows.map((row) => row.locator('code, td').allTextContents()))
      const wrong = books.map(([id, total, fund, account, paid], at) =>
        [id, total, fund, account, at === 0 ? '1.00' : paid].join('\t'),
      )
      await page.locator('.part summary').click()
      await page.fill('#own-lines', wrong.join('\n'))
      await page.getByRole('button', { name: '对账', exact: true }).click()
      await page.locator('.differences').waitFor()
      expect(await page.locator('.differences .differs').allTextContents()).toContain('1.00')
      await keepLook(page, `day different ${where}`)
      await expectAccessible(page)
      await page.fill('#own-lines', books.map((line) => line.join('\t')).join('\n'))
      await page.getByRole('button', { name: '对账', exact: true }).click()
      await page.locator('.done-box').waitFor()
      await page.getByRole('link', { name: '回到日历' }).click()
      await page.locator('.state.good').waitFor()
      await keepLook(page, `days ${where}`)
      await expectAccessible(page)
    }
    office().at('2025-04-02T01:00:00Z')
    const april = await office().user('cashier-april', 'cashier')
    const page = await openAs(april, '/hospital/months')
    await page.getByRole('button', { name: '申报', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '申报', exact: true }).click()
    await page.locator('.state.waiting').waitFor()
    expect(await page.locator('section.card').last().textContent()).toContain('2025-03')
    await keepLook(page, 'months wide')
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await keepLook(page, 'months on a phone')
    await expectAccessible(page)
    await page.getByRole('button', { name: '撤回申报' }).click()
    await page.getByRole('dialog').getByLabel('原因').fill('漏报一笔')
    await page.getByRole('dialog').getByRole('button', { name: '撤回申报' }).click()
    await page.getByText('已撤回').waitFor()
  })
})
