import type { AmountName, Status } from '@yibao/engine'
import type { WrittenCase } from './form/form-to-case.ts'

type WorkedCase = {
  readonly name: string
  readonly case: WrittenCase
  readonly status: Status
  readonly complete?: boolean
  /** Amounts that must come out, in yuan. */
  readonly expect: Readonly<Partial<Record<AmountName, string>>>
}

const DALIAN_EMPLOYEE = { region: '210200', scheme: 'employee' }
const ANSHAN_EMPLOYEE = { region: '210300', scheme: 'employee' }
const SHENZHEN_TIER_2 = { region: '440300', scheme: 'employee', plan: 'tier2', category: 'working' }
const BEIJING = { care: 'inpatient', region: '110000', level: 'level3' }

/** Bills whose figures were worked out by hand from the policy documents. */
export const WORKED_CASES: readonly WorkedCase[] = [
  {
    name: '大连在职职工，特殊三级医院门诊，今年第一笔',
    case: {
      insured: { ...DALIAN_EMPLOYEE, category: 'working' },
      visit: { care: 'outpatient', region: '210200', level: 'level3-special', settledOn: '2025-03-01' },
      bill: { total: '2000.00' },
    },
    status: 'payable',
    expect: { deductible: '600.00', pooledFund: '700.00', personTotal: '1300.00' },
  },
  {
    name: '大连退休职工，三级医院门诊',
    case: {
      insured: { ...DALIAN_EMPLOYEE, category: 'retired' },
      visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-03-01' },
      bill: { total: '1500.00' },
    },
    status: 'payable',
    expect: { deductible: '400.00', pooledFund: '660.00', personTotal: '840.00' },
  },
  {
    name: '大连在职职工，起付线已付过 300 元后的一笔三级门诊',
    case: {
      insured: { ...DALIAN_EMPLOYEE, category: 'working' },
      visit: { care: 'outpatient', region: '210200', level: 'level3', settledOn: '2025-04-01' },
      bill: { total: '1000.00' },
      yearToDate: { deductible: { outpatient: '300.00' } },
    },
    status: 'payable',
    expect: { deductible: '100.00', pooledFund: '495.00', personTotal: '505.00' },
  },
  {
    name: '大连在职职工，临时外出在北京看门诊',
    case: {
      insured: { ...DALIAN_EMPLOYEE, category: 'working' },
      visit: { ...BEIJING, care: 'outpatient', settledOn: '2025-03-01' },
      filings: [{ type: 'temporary', region: '110000', from: '2025-02-01', to: '2025-08-01' }],
      bill: { total: '1000.00' },
    },
    status: 'not-payable',
    expect: { pooledFund: '0.00', personTotal: '1000.00' },
  },
  {
    name: '大连未成年居民，三级医院住院',
    case: {
      insured: { region: '210200', scheme: 'resident', category: 'minor' },
      visit: {
        care: 'inpatient',
        region: '210200',
        level: 'level3',
        admittedOn: '2025-05-01',
        settledOn: '2025-05-10',
      },
      bill: { total: '20000.00' },
    },
    status: 'payable',
    expect: { deductible: '300.00', pooledFund: '14775.00', personTotal: '5225.00' },
  },
  {
    name: '大连成年居民，临时在北京三级医院住院，进入大病保险',
    case: {
      insured: { region: '210200', scheme: 'resident', category: 'adult' },
      visit: { ...BEIJING, admittedOn: '2025-02-01', settledOn: '2025-03-01' },
      filings: [{ type: 'temporary', region: '110000', from: '2025-01-15', to: '2025-07-15' }],
      bill: { total: '200000.00' },
    },
    status: 'payable',
    expect: { deductible: '1500.00', pooledFund: '119100.00', catastrophic: '34615.00', personTotal: '46285.00' },
  },
  {
    name: '鞍山在职职工，备案后在北京住院；职工大额未确定，不计入',
    case: {
      insured: { ...ANSHAN_EMPLOYEE, category: 'working' },
      visit: { ...BEIJING, admittedOn: '2025-05-01', settledOn: '2025-05-12' },
      filings: [{ type: 'temporary', region: '110000', from: '2025-04-20', to: '2025-10-20' }],
      bill: { total: '30000.00' },
    },
    status: 'payable',
    complete: false,
    expect: { deductible: '700.00', pooledFund: '20510.00', personTotal: '9490.00' },
  },
  {
    name: '鞍山退休职工，没有备案在北京住院',
    case: {
      insured: { ...ANSHAN_EMPLOYEE, category: 'retired' },
      visit: { ...BEIJING, admittedOn: '2025-05-01', settledOn: '2025-05-12' },
      bill: { total: '30000.00' },
    },
    status: 'payable',
    expect: { deductible: '700.00', pooledFund: '19045.00', personTotal: '10955.00' },
  },
  {
    name: '深圳二档职工，市内三级医院第一次住院',
    case: {
      insured: SHENZHEN_TIER_2,
      visit: {
        care: 'inpatient',
        region: '440300',
        level: 'level3',
        admittedOn: '2025-06-01',
        settledOn: '2025-06-09',
      },
      bill: { total: '30000.00' },
    },
    status: 'payable',
    expect: { deductible: '600.00', pooledFund: '26460.00', personTotal: '3540.00' },
  },
  {
    name: '深圳二档职工，临时外出在北京住院',
    case: {
      insured: SHENZHEN_TIER_2,
      visit: { ...BEIJING, admittedOn: '2025-06-01', settledOn: '2025-06-09' },
      filings: [{ type: 'temporary', region: '110000', from: '2025-05-20', to: '2025-11-20' }],
      bill: { total: '30000.00' },
    },
    status: 'payable',
    expect: { deductible: '600.00', pooledFund: '21168.00', personTotal: '8832.00' },
  },
  {
    name: '深圳二档职工，社康门诊，用到 2025 年的限额',
    case: {
      insured: SHENZHEN_TIER_2,
      visit: { care: 'outpatient', region: '440300', level: 'community', selected: true, settledOn: '2025-11-01' },
      bill: { total: '1000.00' },
      yearToDate: { outpatientFund: '2000.00' },
    },
    status: 'payable',
    expect: { pooledFund: '619.60', personTotal: '380.40' },
  },
  {
    name: '深圳二档职工，社康门诊，这一年的工资基数还没有公布',
    case: {
      insured: SHENZHEN_TIER_2,
      visit: { care: 'outpatient', region: '440300', level: 'community', selected: true, settledOn: '2026-11-01' },
      bill: { total: '1000.00' },
    },
    status: 'not-established',
    expect: {},
  },
]
