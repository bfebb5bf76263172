/**
 * An amount in fen in the capital numerals of Chinese papers (中文大写), as 支付结算办法 annex 1 sets them: `1640902` →
 * `壹万陆仟肆佰零玖元零贰分`. Where the annex leaves a 零 to choice it is left out; 整 closes what could be added to.
 */
export function chineseAmount(amount: number): string {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of fen`)
  const whole = Math.floor(Math.abs(amount) / 100)
  const [jiao, cents] = [Math.floor(Math.abs(amount) / 10) % 10, Math.abs(amount) % 10]
  const yuan = whole > 0 ? `${integer(whole)}元` : ''
  const fraction = fractionOf(jiao, cents, whole > 0)
  return `${amount < 0 ? '负' : ''}${yuan}${fraction || (yuan ? '整' : '零元整')}`
}

function fractionOf(jiao: number, cents: number, afterYuan: boolean): string {
  if (cents === 0) return jiao === 0 ? '' : `${DIGITS[jiao]}角整`
  const tenths = jiao === 0 ? (afterYuan ? '零' : '') : `${DIGITS[jiao]}角`
  return `${tenths}${DIGITS[cents]}分`
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const MYRIADS = ['', '万', '亿', '万亿']

/** Groups of four digits from the highest; a 零 stands for zeros between two digits that are written. */
function integer(value: number): string {
  let written = ''
  for (let power = MYRIADS.length - 1; power >= 0; power--) {
    const group = Math.floor(value / 10_000 ** power) % 10_000
    if (group === 0) continue
    const skipped = written !== '' && (group < 1000 || !endsAt(value, power + 1))
    written += `${skipped ? '零' : ''}${groupOf(group)}${MYRIADS[power]}`
  }
  return written
}

/** Whether the group of this power was written, so that the next one follows it directly. */
const endsAt = (value: number, power: number): boolean => Math.floor(value / 10_000 ** power) % 10_000 !== 0

function groupOf(group: number): string {
  let written = ''
  let zero = false
  for (let place = PLACES.length - 1; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit === 0) zero = written !== ''
    else {
      written += `${zero ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
      zero = false
    }
  }
  return written
}
