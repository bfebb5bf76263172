/** A quantity in 1/10000 as a decimal string without idle zeros: `15000` → `"1.5"`. */
export function decimalQuantity(quantityE4: number): string {
  if (!Number.isSafeInteger(quantityE4)) throw new RangeError(`${quantityE4} is not a whole number of 1/10000`)
  const digits = String(Math.abs(quantityE4)).padStart(5, '0')
  const fraction = digits.slice(-4).replace(/0+$/, '')
  return `${quantityE4 < 0 ? '-' : ''}${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}`
}
