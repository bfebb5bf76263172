import { blankForm, type Form, type YesNo } from './form.ts'

/**
 * The fields as the part of an address after `#`, which browsers do not send: an illness or a birthday stays on the device.
 * Fields that tell nothing are left out; the day of settlement is always told, so that the link gives the same answer later.
 */
export function linkOf(form: Form): string {
  const link = new URLSearchParams()
  const put = (name: string, value: string): void => {
    if (value !== '') link.append(name, value)
  }
  for (const [key, name] of TEXTS) put(name, form[key])
  if (form.place !== null) link.append('to', form.place)
  for (const group of form.groups) put('group', group)
  if (form.emergency) put('emergency', 'yes')
  for (const { type, kind, region, from, to } of form.filings) put('filed', joined([type, kind, region, from, to]))
  for (const key of RECORDS) {
    for (const [name, value] of Object.entries(form[key])) put(`${key}.${name}`, value ?? '')
  }
  for (const line of form.lines) put('line', joined(LINE_KEYS.map((key) => line[key])))
  for (const { relation, balance } of form.shared) put('shared', joined([relation, balance]))
  return link.toString()
}

/** The fields that a link tells; what it does not know is left aside, as links may be older than the page. */
export function formOfLink(written: string, today: string): Form {
  const link = new URLSearchParams(written.replace(/^#/, ''))
  const one = (name: string): string => link.get(name) ?? ''
  const texts = Object.fromEntries(TEXTS.map(([key, name]) => [key, one(name)]))
  const record = (prefix: string): Record<string, string> =>
    Object.fromEntries(
      [...link].flatMap(([name, value]) =>
        name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value]] : [],
      ),
    )
  const form = { ...blankForm(today), ...texts } as Form
  return {
    ...form,
    settledOn: one('on') || today,
    specialist: yesNo(one('specialist')),
    selected: yesNo(one('selected')),
    referred: yesNo(one('referred')),
    signed: yesNo(one('signed')),
    place: link.get('to'),
    groups: link.getAll('group'),
    emergency: one('emergency') === 'yes',
    filings: link.getAll('filed').map((filed) => {
      const [type = '', kind = '', region = '', from = '', to = ''] = split(filed)
      return { type, kind, region, from, to }
    }),
    items: record('items'),
    deductible: record('deductible'),
    year: record('year'),
    lines: link.getAll('line').map((line) => {
      const parts = split(line)
      return Object.fromEntries(LINE_KEYS.map((key, i) => [key, parts[i] ?? ''])) as Form['lines'][number]
    }),
    shared: link.getAll('shared').map((shared) => {
      const [relation = '', balance = ''] = split(shared)
      return { relation, balance }
    }),
  }
}

/** Any other word tells nothing. */
const yesNo = (word: string): YesNo => (word === 'yes' || word === 'no' ? word : '')

/** Fields that are one text, and their names in a link: those of the command line where it has them. */
const TEXTS = [
  ['home', 'region'],
  ['scheme', 'scheme'],
  ['plan', 'plan'],
  ['category', 'category'],
  ['born', 'born'],
  ['months', 'months'],
  ['care', 'care'],
  ['level', 'level'],
  ['specialist', 'specialist'],
  ['selected', 'selected'],
  ['referred', 'referred'],
  ['signed', 'signed'],
  ['diagnosis', 'diagnosis'],
  ['admittedOn', 'admitted'],
  ['settledOn', 'on'],
  ['total', 'total'],
  ['outOfCatalogue', 'out-of-catalogue'],
  ['overLimit', 'over-limit'],
  ['preSelfPay', 'pre-self-pay'],
  ['stays', 'stays'],
  ['balance', 'balance'],
  ['reading', 'alternative'],
] as const

const RECORDS = ['items', 'deductible', 'year'] as const

const LINE_KEYS = ['name', 'class', 'price', 'quantity', 'limitPrice', 'selfPayRate', 'item'] as const

/** Parts of one value, `~` between them; `!` escapes. Empty parts at the end are left out, the first `~` never. */
function joined(parts: readonly string[]): string {
  const last = Math.max(
    0,
    parts.findLastIndex((part) => part !== ''),
  )
  const escaped = parts.slice(0, last + 1).map((part) => part.replace(/[!~]/g, (mark) => (mark === '!' ? '!e' : '!t')))
  return escaped.join('~') || '~'
}

const split = (value: string): readonly string[] =>
  value.split('~').map((part) => part.replace(/![et]/g, (mark) => (mark === '!e' ? '!' : '~')))
