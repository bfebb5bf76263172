/**
 * Idempotency keys by intent, such as `settle/<encounter>`. An intent keeps its key until it is answered, also over a reload of
 * the page: pressing the button again after a lost reply sends the same request. Another content is another request.
 */
export type IntentKeys = {
  readonly keyFor: (intent: string, content: unknown) => string
  readonly answered: (intent: string) => void
}

type Storage = {
  readonly getItem: (key: string) => string | null
  readonly setItem: (key: string, text: string) => void
}
type Kept = Readonly<Record<string, { readonly key: string; readonly content: string }>>

/** `storage`: of this tab (`sessionStorage`). It holds keys and checksums, and nothing of what the requests say. */
export function createIntentKeys(storage: Storage, randomBytes: (size: number) => Uint8Array): IntentKeys {
  let kept = read(storage)
  const keep = (next: Kept): void => {
    kept = next
    write(storage, next)
  }
  return {
    keyFor: (intent, content) => {
      const checksum = checksumOf(JSON.stringify(content))
      const before = kept[intent]
      if (before !== undefined && before.content === checksum) return before.key
      const key = [...randomBytes(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      keep({ ...kept, [intent]: { key, content: checksum } })
      return key
    },
    answered: (intent) => {
      const { [intent]: _, ...others } = kept
      keep(others)
    },
  }
}

const NAME = 'yibao.intents'

function read(storage: Storage): Kept {
  try {
    return JSON.parse(storage.getItem(NAME) ?? '{}') as Kept
  } catch {
    return {}
  }
}

function write(storage: Storage, kept: Kept): void {
  try {
    storage.setItem(NAME, JSON.stringify(kept))
  } catch {
    // Full or forbidden: the keys then last as long as this page.
  }
}

/** FNV-1a over UTF-16, twice with other offsets: tells contents apart; it protects nothing. */
function checksumOf(text: string): string {
  return [0x811c9dc5, 0x1b873593].map((offset) => fnv(text, offset).toString(16)).join('')
}

function fnv(text: string, offset: number): number {
  let hash = offset
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
