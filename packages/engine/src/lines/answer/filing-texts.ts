import { filingOf } from '../../explain/answer.ts'
import type { FilingDecision } from '../../filing/resolve.ts'
import type { Lang, Text } from '../../words/text.ts'
import { type Fragment, fragmentOf } from '../write/texts.ts'

type Known = { readonly decision: FilingDecision; readonly fragment: Fragment }

/** The filing part of answers. Reasons are shared objects, and with few rules and sources each. */
export class FilingTexts {
  private readonly known = new Map<Text, Known[]>()

  constructor(private readonly lang: Lang) {}

  of(decision: FilingDecision): Fragment {
    const alike = this.known.get(decision.because)
    if (alike !== undefined) {
      for (let i = 0; i < alike.length; i++) {
        const known = alike[i]!.decision
        if (known.rule === decision.rule && known.source === decision.source && known.applied === decision.applied)
          return alike[i]!.fragment
      }
    }
    const fragment = fragmentOf(JSON.stringify(filingOf(decision, this.lang)))
    // The filing itself is not kept: it is the case's.
    const { applied, because, source, rule } = decision
    const entry = { decision: { applied, because, source, rule, filing: null }, fragment }
    if (alike === undefined) this.known.set(because, [entry])
    else alike.push(entry)
    return fragment
  }
}
