/** What may be uploaded. */
export type MediaType = 'application/pdf' | 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic'

/** The type that the first bytes tell; null for everything else. A name or a header that the sender gave tells nothing. */
export function mediaTypeOf(content: Uint8Array): MediaType | null {
  return SIGNATURES.find(({ parts }) => parts.every((part) => holds(content, part)))?.type ?? null
}

/** One of `options` stands at a distance from the first byte. */
type Part = { readonly at: number; readonly options: readonly Uint8Array[] }

const latin = (...texts: readonly string[]): readonly Uint8Array[] => texts.map((one) => Buffer.from(one, 'latin1'))

/** Brands of ISO 14496-12 files that hold pictures coded by HEVC (ISO 23008-12). */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

const SIGNATURES: readonly { readonly type: MediaType; readonly parts: readonly Part[] }[] = [
  { type: 'application/pdf', parts: [{ at: 0, options: latin('%PDF-') }] },
  { type: 'image/jpeg', parts: [{ at: 0, options: latin('\xff\xd8\xff') }] },
  { type: 'image/png', parts: [{ at: 0, options: latin('\x89PNG\r\n\x1a\n') }] },
  {
    type: 'image/webp',
    parts: [
      { at: 0, options: latin('RIFF') },
      { at: 8, options: latin('WEBP') },
    ],
  },
  {
    type: 'image/heic',
    parts: [
      { at: 4, options: latin('ftyp') },
      { at: 8, options: latin(...HEIC_BRANDS) },
    ],
  },
]

const holds = (content: Uint8Array, { at, options }: Part): boolean =>
  options.some((bytes) => bytes.every((byte, i) => content[at + i] === byte))
