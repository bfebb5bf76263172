import { addDays, type IsoDate } from '../../calendar/date.ts'
import { text } from '../../words/text.ts'
import type { VersionShape } from '../describe/shape.ts'
import { type Change, change, type Finding } from './change.ts'
import { versionOn } from './diff-on.ts'
import { diffShapes, type Subject } from './diff-shapes.ts'

/**
 * What two runs of versions say differently, day by day: a version cut in two without a change of values is no change, and
 * a value that differs over several versions is told once, with its first and last day.
 */
export function diffTimelines(subject: Subject, a: readonly VersionShape[], b: readonly VersionShape[]): Change[] {
  const found: Finding[] = []
  let running = new Map<string, number>()
  for (const { from, to } of segments([...a, ...b])) {
    const next = new Map<string, number>()
    for (const finding of diffOnSegment(subject, versionOn(a, from), versionOn(b, from))) {
      const key = [finding.kind, finding.step, finding.when.zh, finding.before?.zh, finding.after?.zh].join('|')
      const index = running.get(key) ?? found.length
      found[index] = { ...finding, from: found[index]?.from ?? from, to }
      next.set(key, index)
    }
    running = next
  }
  return found.map(change)
}

/** The spans of days within which neither side changes version. */
function segments(versions: readonly VersionShape[]): { from: IsoDate; to: IsoDate | null }[] {
  const days = new Set(versions.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])))
  const sorted = [...days].sort()
  return sorted.map((from, index) => {
    const next = sorted[index + 1]
    return { from, to: next === undefined ? null : addDays(next, -1) }
  })
}

function diffOnSegment(subject: Subject, a: VersionShape | undefined, b: VersionShape | undefined): Finding[] {
  if (a && b) return diffShapes(subject, [a, b])
  if (!a && !b) return []
  const version = text('这段时间的规定', 'the rule of these days')
  return [
    {
      kind: b ? 'added' : 'removed',
      document: subject.id,
      documentName: subject.name,
      step: '',
      stepName: text('', ''),
      when: text('', ''),
      before: a ? version : null,
      after: b ? version : null,
      from: null,
      to: null,
    },
  ]
}
