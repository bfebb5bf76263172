/** Personal data as it is shown: enough to recognise what one knows already, too little to learn it. */

/** `210202199001011234` → `210202********1234`. Numbers of other documents keep their last four characters at most. */
export function maskIdNumber(number: string): string {
  return number.length === 18 ? masked(number, 6, 4) : masked(number, 0, Math.min(4, Math.floor(number.length / 3)))
}

/** `王小明` → `王**`. A name of one character is hidden whole. */
export function maskName(name: string): string {
  return masked(name, 1, 0)
}

/** `13800001234` → `138****1234`. Shorter numbers keep a third of their digits at most. */
export function maskPhone(phone: string): string {
  return phone.length >= 11 ? masked(phone, 3, 4) : masked(phone, 0, Math.floor(phone.length / 3))
}

/** `6222020200001234567` → `***************4567`. */
export function maskBankAccount(account: string): string {
  return masked(account, 0, Math.min(4, Math.floor(account.length / 3)))
}

/** By characters, not by code units: some surnames lie beyond the basic plane. */
function masked(value: string, head: number, tail: number): string {
  const characters = [...value]
  if (characters.length <= head + tail) return '*'.repeat(characters.length)
  const kept = characters.length - tail
  return characters.map((character, at) => (at < head || at >= kept ? character : '*')).join('')
}
