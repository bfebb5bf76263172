import type { Care, LayerFund } from '../../case/enums.ts'
import type { Fen } from '../../money/fen.ts'
import type { NotEstablished } from '../../policy/table.ts'
import type { Text } from '../../words/text.ts'
import type { Domain } from '../lookup.ts'

/** The region's reference values of the policy year, by name. */
export type References = ReadonlyMap<string, Fen | NotEstablished>

/** Where the rows of a table stand: `210200/employee-outpatient@2023-01-01#deductible`. */
export type RulePath = string

/** What holds for every case of one plan: the year's reference values, and which values facts can have. */
export type Ground = { readonly references: References; readonly domain: Domain; readonly care: Care }

/** What the lowering of each step needs to know of the version around it. */
export type LoweringScope = { readonly path: RulePath; readonly ground: Ground }

export type LayerScope = LoweringScope & { readonly name: Text; readonly fund: LayerFund }
