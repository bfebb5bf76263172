import { byCode, type CatalogueItem } from '../../catalogue/item.ts'
import type { Database } from '../../database/database.ts'
import { sql } from '../../database/sql.ts'
import type { InstitutionFacts } from '../../settlement/eligibility.ts'
import { CATALOGUE } from '../city/catalogue/catalogue.ts'
import type { DemoItem } from '../city/catalogue/item.ts'
import { type DemoInstitution, INSTITUTIONS, type InstitutionKind } from '../city/institutions.ts'

/** First day of the demonstration's catalogue. */
const FROM = '2020-01-01'

const INSERT_INSTITUTIONS = sql`
  INSERT INTO institution (institution_id, region, name, kind, level, specialist, linked, address, phone, state)
  SELECT *, 'active' FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::boolean[],
    $8::text[], $9::text[])
  ON CONFLICT DO NOTHING`
const INSERT_ITEMS = sql`
  INSERT INTO catalogue_item (region, code, from_date, name, kind, class, unit, limit_price_fen, self_pay_bp, item)
  SELECT $1, * FROM unnest($2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::text[], $8::jsonb[], $9::int[],
    $10::text[])
  ON CONFLICT DO NOTHING`

/** Puts institutions and the catalogue of every place of care on file; what is there already stays. */
export async function loadReference({ query }: Pick<Database, 'query'>): Promise<void> {
  const rows = INSTITUTIONS.map((one) => ({ ...institutionFacts(one), ...one }))
  await query(INSERT_INSTITUTIONS, [
    rows.map(({ institution_id }) => institution_id),
    rows.map(({ region }) => region),
    rows.map(({ name }) => name),
    rows.map(({ kind }) => KINDS[kind]),
    INSTITUTIONS.map((one) => institutionFacts(one).level),
    rows.map(({ specialist }) => specialist),
    rows.map(({ linked }) => linked),
    rows.map(({ address }) => address),
    rows.map(({ phone }) => phone),
  ])
  for (const region of new Set(INSTITUTIONS.map((one) => one.region))) {
    const items = [...catalogueAt(region).values()]
    await query(INSERT_ITEMS, [
      region,
      items.map(({ code }) => code),
      items.map(({ from_date }) => from_date),
      items.map(({ name }) => name),
      items.map(({ kind }) => kind),
      items.map((item) => item.class),
      items.map(({ unit }) => unit),
      items.map(({ limit_price_fen }) => JSON.stringify(limit_price_fen)),
      items.map(({ self_pay_bp }) => self_pay_bp),
      items.map(({ item }) => item),
    ])
  }
}

const KINDS: Readonly<Record<InstitutionKind, string>> = {
  hospital: 'hospital',
  'community-centre': 'community',
  pharmacy: 'pharmacy',
}

/** As settlement knows an institution. A pharmacy has no level; its row has to have one, and no rule asks for it. */
export const institutionFacts = (one: DemoInstitution): InstitutionFacts => ({
  institution_id: one.code,
  region: one.region,
  name: one.name,
  level: one.level ?? 'community',
  specialist: one.specialist,
  linked: one.settlesOffSite,
  state: 'active',
})

const catalogueItem = (region: string, item: DemoItem): CatalogueItem => ({
  region,
  code: item.code,
  from_date: FROM,
  to_date: null,
  name: item.name,
  kind: item.kind,
  class: item.class,
  unit: item.unit,
  limit_price_fen: item.limit ?? {},
  self_pay_bp: item.selfPayBp,
  item: item.item,
})

const CATALOGUES = new Map<string, ReadonlyMap<string, CatalogueItem>>()

/** The catalogue of a place of care, by code. */
export function catalogueAt(region: string): ReadonlyMap<string, CatalogueItem> {
  const known = CATALOGUES.get(region) ?? byCode(CATALOGUE.map((item) => catalogueItem(region, item)))
  CATALOGUES.set(region, known)
  return known
}
