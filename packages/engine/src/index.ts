/** The engine's front door: what is not exported here is private to the package. */
export { addDays, addMonths, ageOn, type IsoDate, isIsoDate, yearOf } from './calendar/date.ts'
export type { Case, SplitLine, YearToDate } from './case/case.ts'
export {
  CARES,
  CATEGORIES,
  CATEGORIES_OF,
  type Care,
  type Category,
  DIAGNOSES,
  type Diagnosis,
  FILING_TYPES,
  type FilingStatus,
  type FilingType,
  GROUPS,
  type Group,
  ITEMS,
  type Item,
  KIN,
  type Kin,
  LEVELS,
  type Level,
  LONG_TERM_KINDS,
  type LongTermKind,
  PLANS,
  SCHEMES,
  type Scheme,
} from './case/enums.ts'
export { caseSchema } from './case/schema.ts'
export { createEngine, type Engine, type EngineOptions, type ScenarioAnswer } from './engine.ts'
export { writtenCounters } from './explain/answer.ts'
export type { Summary } from './explain/summary.ts'
export { type YearLimit, yearLimits } from './explain/year-limits.ts'
export { type FilingGuide, filingGuide } from './filing/guide.ts'
export type { GuideItem } from './filing/guide-item.ts'
export type { Need } from './filing/guide-need.ts'
export type { GuidePeriod } from './filing/guide-validity.ts'
export { carePlace, isCovered, isWithin, placeName } from './filing/place.ts'
export { FILING_REASONS, type FilingQuestion } from './filing/question.ts'
export { type FilingTerms, filingTerms } from './filing/terms.ts'
export { createLineEstimator, type EstimatedLines, type LineEstimator, type LineOptions } from './lines/lines.ts'
export { type Fen, fen, formatYuan, formatYuanGrouped, parseYuan } from './money/fen.ts'
export type { Axis } from './plan/axis.ts'
export type { Lookup } from './plan/lookup.ts'
export type { Expr, NamedAmount, Plan } from './plan/plan.ts'
export { checkPolicies } from './policy/check/check-policies.ts'
export { describeRegionPolicies } from './policy/describe/describe-set.ts'
export type { Description, Section } from './policy/describe/description.ts'
export { keyWord, periodWords, valueWord } from './policy/describe/words.ts'
export type { Change } from './policy/diff/change.ts'
export { diffOn } from './policy/diff/diff-on.ts'
export { diffSets } from './policy/diff/diff-sets.ts'
export { NATIONAL, type PolicySet } from './policy/documents.ts'
export type { Example } from './policy/example.ts'
export { loadPolicies, type PolicyFile } from './policy/load.ts'
export { policySchema } from './policy/schema.ts'
export type { Source } from './policy/source.ts'
export { failed, ok, type Place, type Problem, type Result } from './problem/problem.ts'
export { checkAmounts } from './proof/amounts.ts'
export { type ExampleResult, testExamples } from './proof/examples.ts'
export { rowsNotReached } from './proof/reach.ts'
export { type PlanShelf, planShelf } from './settlement/plans.ts'
export type { Settlement } from './settlement/settle.ts'
export {
  AMOUNTS,
  type AmountName,
  type Answer,
  type Citation,
  type Missing,
  type Status,
  type Step,
} from './settlement/settlement.ts'
export { treesFromYaml } from './shape/from-yaml.ts'
export { nearest } from './shape/nearest.ts'
export { plainValue } from './shape/plain-value.ts'
export type { JsonSchema } from './shape/shape.ts'
export { type Lang, type Text, text } from './words/text.ts'
export { VALUES, type ValueSet } from './words/vocabulary.ts'
