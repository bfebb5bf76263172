import { LAYER_FUNDS, type LayerFund } from '../../case/enums.ts'
import type { AccountUse } from '../../policy/steps/account-use.ts'
import type { Table } from '../../policy/table.ts'
import { text } from '../../words/text.ts'
import { add, choose, constant, equal, fact, lookUp, max, min, PlanBuilder, subtract, ZERO } from '../builder.ts'
import type { ChosenDocuments } from '../choose.ts'
import { type Domain, type Lookup, lookupOf } from '../lookup.ts'
import type { Expr, Figure, Plan } from '../plan.ts'
import { checkRange } from '../range.ts'
import { type BenefitAmounts, lowerAbsentBenefit, lowerBenefit } from './benefit.ts'
import { lowerAbsentLayer, lowerLayer } from './layer.ts'
import type { Ground } from './scope.ts'

/** A benefit version with the later funds and the account rule in force beside it → one plan (docs/settlement.md). */
export function lowerPlan(chosen: ChosenDocuments, ground: Ground): Plan {
  const builder = new PlanBuilder()
  const { benefit } = chosen
  const total = builder.amount('total', text('医疗费总额', 'total'), fact('total'))
  const amounts = lowerBenefit(builder, benefit.version, { path: benefit.path, ground })
  let earlier: Expr = ZERO
  for (const fund of LAYER_FUNDS) earlier = add(earlier, lowerOneLayer(builder, chosen, fund, amounts, earlier, ground))
  return finish(builder, benefit.path, chosen, ground.domain, { total, amounts, earlier })
}

/** Where no benefit is on file: everything stays with the person; the account may still pay. */
export function lowerWithoutBenefit(id: string, accounts: Accounts, domain: Domain): Plan {
  const builder = new PlanBuilder()
  const total = builder.amount('total', text('医疗费总额', 'total'), fact('total'))
  const amounts = lowerAbsentBenefit(builder)
  for (const fund of LAYER_FUNDS) lowerAbsentLayer(builder, fund)
  return finish(builder, id, accounts, domain, { total, amounts, earlier: ZERO })
}

export type Accounts = Pick<ChosenDocuments, 'account' | 'sharedAccount'>
type Paid = { readonly total: Expr; readonly amounts: BenefitAmounts; readonly earlier: Expr }

function finish(
  builder: PlanBuilder,
  id: string,
  accounts: Accounts,
  domain: Domain,
  { total, amounts, earlier }: Paid,
): Plan {
  const laterFunds = builder.amount('laterFunds', text('后续保障合计', 'later funds'), earlier)
  const fundTotal = builder.amount('fundTotal', text('基金支付总额', 'funds pay'), add(amounts.pooledFund, laterFunds))
  const personTotal = builder.amount(
    'personTotal',
    text('个人负担总金额', 'you pay'),
    subtract(subtract(total, fundTotal), amounts.hospitalShare),
    { shown: 'always' },
  )
  lowerAccount(builder, accounts, domain, { inScope: amounts.inScope, fundTotal, personTotal })
  const plan = builder.plan(id)
  checkRange(plan)
  return plan
}

function lowerOneLayer(
  builder: PlanBuilder,
  chosen: ChosenDocuments,
  fund: LayerFund,
  amounts: BenefitAmounts,
  earlier: Expr,
  ground: Ground,
): Expr {
  const layer = chosen.layers[fund]
  if (layer === null) return lowerAbsentLayer(builder, fund)
  const scope = { path: layer.path, ground, name: layer.document.name, fund }
  return lowerLayer(builder, layer.version, amounts, earlier, scope)
}

type Due = { readonly inScope: Expr; readonly fundTotal: Expr; readonly personTotal: Expr }

/** Own account, then the relatives' shared ones, then cash. */
function lowerAccount(
  builder: PlanBuilder,
  chosen: Accounts,
  domain: Domain,
  { inScope, fundTotal, personTotal }: Due,
): void {
  const inCatalogue = builder.amount(
    'account.inCatalogue',
    text('目录内个人负担', 'own share within the catalogue'),
    min(personTotal, max(ZERO, subtract(add(inScope, fact('preSelfPay')), fundTotal))),
  )
  const account = payFrom(builder, 'account', chosen.account, domain, {
    inCatalogue,
    personTotal,
    balance: fact('accountBalance'),
    already: ZERO,
  })
  const shared = payFrom(builder, 'sharedAccount', chosen.sharedAccount, domain, {
    inCatalogue,
    personTotal,
    balance: fact('sharedBalance'),
    already: account,
  })
  builder.amount('cash', text('个人现金支出', 'cash'), subtract(subtract(personTotal, account), shared))
}

type Purse = { readonly inCatalogue: Expr; readonly personTotal: Expr; readonly balance: Expr; readonly already: Expr }

const ACCOUNT_LABELS = {
  account: text('个人账户支出', 'from your account'),
  sharedAccount: text('共济账户支出', 'from shared accounts'),
}

function payFrom(
  builder: PlanBuilder,
  id: keyof typeof ACCOUNT_LABELS,
  rule: ChosenDocuments['account'],
  domain: Domain,
  purse: Purse,
): Expr {
  const label = ACCOUNT_LABELS[id]
  if (rule === null) return builder.amount(id, label, ZERO)
  const lookup = useLookup(rule.version.use, rule.path, domain)
  const figures: Figure[] = [
    { role: 'use', label: text('账户可用于', 'the account may pay'), lookup, digits: 0, band: null },
  ]
  const use = lookUp(lookup)
  const eligible = choose(
    equal(use, constant(2)),
    purse.personTotal,
    choose(equal(use, constant(1)), purse.inCatalogue, ZERO),
  )
  const left = purse.already === ZERO ? eligible : max(ZERO, subtract(eligible, purse.already))
  return builder.amount(id, label, min(purse.balance, left), { figures, shown: 'when-not-zero' })
}

const USE_CODES: Readonly<Record<AccountUse, number>> = { none: 0, 'in-scope': 1, all: 2 }

function useLookup(
  table: Table<{ readonly kind: 'use'; readonly use: AccountUse }>,
  path: string,
  domain: Domain,
): Lookup {
  return lookupOf(
    table,
    (row) => `${path}#use[${row + 1}]`,
    ({ use }) => ({ value: USE_CODES[use], ask: null, lacks: null }),
    domain,
  )
}
