import { HOME_CONSUMABLES, IMPLANTS, SIMPLE_CONSUMABLES, STAY_CONSUMABLES } from './consumables.ts'
import { CHINESE_DRUGS, HOSPITAL_DRUGS, STAY_DRUGS, WESTERN_DRUGS } from './drugs.ts'
import { type DemoItem, itemsOf } from './item.ts'
import {
  CONSULTATIONS,
  DAILY_SERVICES,
  OPERATIONS,
  STAY_SERVICES,
  TESTS,
  TREATMENTS,
  VISIT_SERVICES,
} from './services.ts'

/** Every item of the demonstration. A list, not drawn: it is the same for every seed. */
export const CATALOGUE: readonly DemoItem[] = [
  ...itemsOf('X99', 'drug', 'anywhere', WESTERN_DRUGS),
  ...itemsOf('X98', 'drug', 'hospital', HOSPITAL_DRUGS),
  ...itemsOf('X97', 'drug', 'stay', STAY_DRUGS),
  ...itemsOf('Z99', 'drug', 'anywhere', CHINESE_DRUGS),
  ...itemsOf('F991', 'service', 'consultation', CONSULTATIONS),
  ...itemsOf('F992', 'service', 'daily', DAILY_SERVICES),
  ...itemsOf('F993', 'service', 'hospital', TESTS),
  ...itemsOf('F994', 'service', 'hospital', TREATMENTS),
  ...itemsOf('F995', 'service', 'visit', VISIT_SERVICES),
  ...itemsOf('F996', 'service', 'stay', STAY_SERVICES),
  ...itemsOf('F997', 'service', 'operation', OPERATIONS),
  ...itemsOf('C991', 'consumable', 'anywhere', HOME_CONSUMABLES),
  ...itemsOf('C992', 'consumable', 'hospital', SIMPLE_CONSUMABLES),
  ...itemsOf('C993', 'consumable', 'stay', STAY_CONSUMABLES),
  ...itemsOf('C994', 'consumable', 'operation', IMPLANTS),
]

const BY_NAME = new Map(CATALOGUE.map((item) => [item.name, item]))

/** The item of that name; a RangeError where the catalogue has none. */
export function itemNamed(name: string): DemoItem {
  const item = BY_NAME.get(name)
  if (!item) throw new RangeError(`the demo catalogue has no ${name}`)
  return item
}
