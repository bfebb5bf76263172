import type { Lang } from '@yibao/engine'

/** The language an answer is written in, by `Accept-Language`: Chinese unless English is preferred. */
export function languageOf(acceptLanguage: string | undefined): Lang {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => /^\s*(zh|en)\b[^;]*(?:;\s*q=(\d(?:\.\d{0,3})?))?\s*$/i.exec(part))
    .flatMap((match) => (match ? [{ lang: match[1]!.toLowerCase() as Lang, weight: Number(match[2] ?? '1') }] : []))
  const weightOf = (lang: Lang): number =>
    Math.max(0, ...wanted.filter((one) => one.lang === lang).map(({ weight }) => weight))
  return weightOf('en') > weightOf('zh') ? 'en' : 'zh'
}
