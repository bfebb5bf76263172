import { type Lang, NATIONAL, type PolicySet, type Source, valueWord } from '@yibao/engine'

export const PLACE_KINDS = ['hotline', 'office', 'channel', 'institution'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** One place, number or way to apply that a policy document names. */
export type PlaceEntry = {
  readonly kind: PlaceKind
  /** Six digits; `NATIONAL` for the nation. */
  readonly region: string
  readonly title: string
  readonly text: string
  readonly address: string | null
  readonly phone: string | null
  /** What else the document tells, by name: services, names of institutions. */
  readonly details: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly source: Source
}

/** Everything in the policy files that one can go to, call, or apply at. */
export function directoryOf(set: PolicySet, lang: Lang): readonly PlaceEntry[] {
  return [...hotlines(set, lang), ...fromGuides(set, lang), ...channels(set, lang)]
}

const hotlines = (set: PolicySet, lang: Lang): readonly PlaceEntry[] =>
  set.regions.flatMap(({ region, name, hotline, source }) =>
    hotline === null
      ? []
      : [{ kind: 'hotline', region, title: name[lang], text: '', address: null, phone: hotline, details: [], source }],
  )

/** Names of the values that have a place of their own on a card. */
const ADDRESS = '地址'
const PHONE = '电话'

const fromGuides = (set: PolicySet, lang: Lang): readonly PlaceEntry[] =>
  set.guides.flatMap(({ region, entries }) =>
    entries.flatMap((entry): readonly PlaceEntry[] => {
      if (entry.topic !== 'office' && entry.topic !== 'institution') return []
      const rest = Object.entries(entry.values).filter(([name]) => name !== ADDRESS && name !== PHONE)
      return [
        {
          kind: entry.topic,
          region,
          title: entry.title[lang],
          text: entry.text[lang],
          address: single(entry.values[ADDRESS]),
          phone: single(entry.values[PHONE]),
          details: rest.map(([name, value]) => ({ name, values: typeof value === 'string' ? [value] : value })),
          source: entry.source,
        },
      ]
    }),
  )

/** Ways to file that a region, or the nation, names. */
const channels = (set: PolicySet, lang: Lang): readonly PlaceEntry[] =>
  set.filings.flatMap(({ region, topics }) =>
    topics.flatMap(({ channels: ways, topic, text, source }): readonly PlaceEntry[] =>
      ways.length === 0
        ? []
        : [
            {
              kind: 'channel',
              region,
              title: valueWord('filingTopic', topic, lang),
              text: text[lang],
              address: null,
              phone: null,
              details: [{ name: '', values: ways.map((way) => way[lang]) }],
              source,
            },
          ],
    ),
  )

const single = (value: string | readonly string[] | undefined): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : value.join('、')

type PlaceFilter = { readonly region: string; readonly kind: string; readonly words: string }

/** Entries of a region and of the nation that also hold every word; an empty filter lets all through. */
export function filtered(entries: readonly PlaceEntry[], { region, kind, words }: PlaceFilter): readonly PlaceEntry[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean)
  return entries.filter((entry) => {
    const text = [entry.title, entry.text, entry.address, entry.phone, ...entry.details.flatMap(({ values }) => values)]
      .join(' ')
      .toLowerCase()
    return (
      (region === '' || entry.region === region || entry.region === NATIONAL) &&
      (kind === '' || entry.kind === kind) &&
      asked.every((word) => text.includes(word))
    )
  })
}
