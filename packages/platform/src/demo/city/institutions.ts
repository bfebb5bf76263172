import type { Level } from '@yibao/engine'

export type InstitutionKind = 'hospital' | 'community-centre' | 'pharmacy'

/** A designated institution (定点医药机构) that does not exist: every name and address says 演示, every phone starts with 000. */
export type DemoInstitution = {
  /** `H` (medical) or `P` (retail pharmacy), the six digits of its place, and five of its own: 99001 onwards. */
  readonly code: string
  readonly kind: InstitutionKind
  readonly name: string
  readonly region: string
  /** Pharmacies have no level. */
  readonly level: Level | null
  /** 专科医院 */
  readonly specialist: boolean
  /** Settles directly for people of other regions; where not, they pay and claim by hand (手工报销). */
  readonly settlesOffSite: boolean
  readonly address: string
  readonly phone: string
}

/** All institutions of the demonstration, by place and code. A list, not drawn: it is the same for every seed. */
export const INSTITUTIONS: readonly DemoInstitution[] = [
  ...institutionsOf('210200', '大连', [
    ['level3-special', '演示第一医院'],
    ['level3-special', '演示医科大学附属医院'],
    ['level3', '演示第二医院'],
    ['level3', '演示肿瘤医院', 'specialist'],
    ['level2', '演示第三医院'],
    ['level2', '演示第四医院'],
    ['level2', '演示精神专科医院', 'specialist'],
    ['level1', '演示东街医院'],
    ['level1', '演示西街医院', 'local only'],
    ['community', '演示一街社区卫生服务中心'],
    ['community', '演示二街社区卫生服务中心'],
    ['community', '演示三街社区卫生服务中心'],
    ['community', '演示四街社区卫生服务中心'],
    [null, '演示大药房一店'],
    [null, '演示大药房二店'],
    [null, '演示大药房三店'],
    [null, '演示大药房四店', 'local only'],
  ]),
  ...institutionsOf('210300', '鞍山', [
    ['level3-special', '演示第一医院'],
    ['level3', '演示第二医院'],
    ['level3', '演示肿瘤医院', 'specialist'],
    ['level2', '演示第三医院'],
    ['level1', '演示东街医院', 'local only'],
    ['community', '演示一街社区卫生服务中心'],
    ['community', '演示二街社区卫生服务中心'],
    [null, '演示大药房一店'],
    [null, '演示大药房二店', 'local only'],
  ]),
  // 深圳 has no level above the third.
  ...institutionsOf('440300', '深圳', [
    ['level3', '演示第一医院'],
    ['level3', '演示儿童医院', 'specialist'],
    ['level2', '演示第二医院'],
    ['level1', '演示东街医院'],
    ['community', '演示一街社康中心'],
    ['community', '演示二街社康中心'],
    ['community', '演示三街社康中心'],
    [null, '演示大药房一店'],
    [null, '演示大药房二店'],
  ]),
  ...institutionsOf('110000', '北京', [
    ['level3', '演示第一医院'],
    ['level3', '演示肿瘤医院', 'specialist'],
    ['level2', '演示第二医院'],
    ['level2', '演示第三医院', 'local only'],
    ['community', '演示一街社区卫生服务中心'],
    [null, '演示大药房一店'],
  ]),
  ...institutionsOf('310000', '上海', [
    ['level3', '演示第一医院'],
    ['level3', '演示胸科医院', 'specialist'],
    ['level2', '演示第二医院'],
    ['level1', '演示东街医院', 'local only'],
    ['community', '演示一街社区卫生服务中心'],
    [null, '演示大药房一店'],
  ]),
  ...institutionsOf('210100', '沈阳', [
    ['level3-special', '演示第一医院'],
    ['level3', '演示第二医院'],
    ['level2', '演示第三医院'],
    ['level1', '演示东街医院'],
    ['community', '演示一街社区卫生服务中心'],
    [null, '演示大药房一店'],
  ]),
]

type Row = readonly [level: Level | null, name: string, mark?: 'specialist' | 'local only']

function institutionsOf(region: string, city: string, rows: readonly Row[]): readonly DemoInstitution[] {
  return rows.map(([level, name, mark], at) => {
    const number = String(at + 1).padStart(3, '0')
    return {
      code: `${level === null ? 'P' : 'H'}${region}99${number}`,
      kind: level === null ? 'pharmacy' : level === 'community' ? 'community-centre' : 'hospital',
      name: `${city}${name}`,
      region,
      level,
      specialist: mark === 'specialist',
      settlesOffSite: mark !== 'local only',
      address: `${city}市演示区演示路${at + 1}号`,
      phone: `00099${region}${number}`,
    }
  })
}
