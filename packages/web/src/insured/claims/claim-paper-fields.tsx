import { usePaperKinds } from '../../office/claim/paper-kind.ts'
import { type KeptFile, PaperField } from '../../office/papers/paper-field.tsx'
import { useSelf } from '../overview/use-self.ts'

type ClaimPaperFieldsProps = {
  readonly kinds: readonly string[]
  readonly value: Readonly<Record<string, KeptFile>>
  readonly onChange: (value: Readonly<Record<string, KeptFile>>) => void
  readonly hintOf?: (kind: string) => string | undefined
}

/** One field for each kind of paper. */
export function ClaimPaperFields({ kinds, value, onChange, hintOf }: ClaimPaperFieldsProps) {
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
      onChange={(file) => {
        const { [kind]: _, ...others } = value
        onChange(file === null ? others : { ...others, [kind]: file })
      }}
    />
  ))
}
