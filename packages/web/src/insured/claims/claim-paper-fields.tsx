import { usePaperKinds } from '../../office/claim/paper-kind.ts'
import type { Files, KeptFile } from '../../office/papers/files.ts'
import { PaperField } from '../../office/papers/paper-field.tsx'
import { useSelf } from '../overview/use-self.ts'

type ClaimPaperFieldsProps = {
  readonly kinds: readonly string[]
  readonly value: Files
  readonly onFile: (kind: string, file: KeptFile | null) => void
  readonly hintOf?: (kind: string) => string | undefined
}

/** One field for each kind of paper. */
export function ClaimPaperFields({ kinds, value, onFile, hintOf }: ClaimPaperFieldsProps) {
  const who = useSelf()
  const nameOf = usePaperKinds()
  return kinds.map((kind) => (
    <PaperField
      key={kind}
      id={`paper-${kind}`}
      who={who}
      purpose="claim"
      label={nameOf(kind)}
      hint={hintOf?.(kind)}
      optional={kind === 'other'}
      value={value[kind] ?? null}
      onChange={(file) => onFile(kind, file)}
    />
  ))
}
