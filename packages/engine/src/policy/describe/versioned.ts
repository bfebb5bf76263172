import type { Versioned } from '../documents.ts'
import type { DescribeOptions, Section } from './description.ts'
import { type AnyVersion, shapeOf, type VersionShape } from './shape.ts'
import { refusalSection, settingNote, tableSection } from './table-section.ts'
import { periodWords } from './words.ts'

/** The sections of all versions, or of the one in force on a day, and of the other readings of the source. */
export function versionSections<V extends AnyVersion>(document: Versioned<V>, options: DescribeOptions): Section[] {
  const { lang, on } = options
  const wanted = (versions: readonly AnyVersion[]): VersionShape[] =>
    versions.map(shapeOf).filter(({ from, to }) => on === undefined || (from <= on && (to === null || on <= to)))
  const title = ({ from, to }: VersionShape): string => periodWords(from, to, lang)
  return [
    ...wanted(document.versions).flatMap((version) => sections(version, title(version), options)),
    ...document.alternatives.flatMap(({ name, label, versions }) => {
      const reading = lang === 'zh' ? `另一种解读“${name}”` : `alternative "${label.en || name}"`
      return wanted(versions).flatMap((version) => sections(version, `${reading} · ${title(version)}`, options))
    }),
  ]
}

function sections(version: VersionShape, title: string, options: DescribeOptions): Section[] {
  const { lang } = options
  const notesOf = (step: string): string[] =>
    version.settings.filter((setting) => stepOf(setting.step) === step).map((setting) => settingNote(setting, lang))
  const told = new Set<string>()
  const tables = version.tables.map((table) => {
    const section = tableSection(table, title, options)
    const step = stepOf(table.step)
    if (told.has(step)) return section
    told.add(step)
    return { ...section, notes: [...notesOf(step), ...section.notes] }
  })
  const untold = version.settings.filter(({ step }) => !told.has(stepOf(step)))
  const remarks = [
    ...(version.note ? [version.note[lang]] : []),
    ...untold.map((setting) => settingNote(setting, lang)),
  ]
  const remark: Section = {
    version: title,
    heading: lang === 'zh' ? '说明' : 'notes',
    columns: [],
    rows: [],
    notes: remarks,
  }
  return [
    ...(remarks.length > 0 ? [remark] : []),
    ...(version.refusals.length > 0 ? [refusalSection(version.refusals, title, lang)] : []),
    ...tables,
  ]
}

/** `coinsurance.points.category` belongs to `coinsurance`. */
const stepOf = (step: string): string => step.split('.')[0]!
