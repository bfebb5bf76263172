import type { Lang, PolicySet } from '@yibao/engine'

type NamedPlace = { readonly code: string; readonly name: string }

/** Taiwan, Hong Kong and Macao have insurance of their own: no rule on file covers care there, so none is offered. */
const NOT_COVERED = ['71', '81', '82']

/** Provinces in which care can be asked about, in the order of their codes, named in the language of the reader. */
export function provinces(set: PolicySet, lang: Lang): readonly NamedPlace[] {
  return set.places
    .filter(({ code }) => code.endsWith('0000') && !NOT_COVERED.includes(code.slice(0, 2)))
    .map(({ code, name }) => ({ code, name: lang === 'zh' ? name : (PROVINCES[code.slice(0, 2)] ?? name) }))
}

/** Cities of a province; none of a municipality, which is its own city, and none where no province is chosen. */
export function citiesOf(set: PolicySet, province: string, lang: Lang): readonly NamedPlace[] {
  if (province === '') return []
  const digits = province.slice(0, 2)
  return set.places
    .filter(({ code }) => code.startsWith(digits) && !code.endsWith('0000'))
    .map(({ code }) => ({ code, name: nameOf(set, code, lang) }))
}

export const provinceOf = (code: string): string => (code === '' ? '' : `${code.slice(0, 2)}0000`)

/** 大连市 or Dalian; a place without an English name by its Chinese one, a county by its city, an unknown one by its code. */
export function nameOf(set: PolicySet, code: string, lang: Lang): string {
  const region = set.regions.find((one) => one.region === code)
  if (region) return region.name[lang]
  for (const each of [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]) {
    const place = set.places.find((one) => one.code === each)
    if (place) return lang === 'en' && each.endsWith('0000') ? (PROVINCES[each.slice(0, 2)] ?? place.name) : place.name
  }
  return code
}

const PROVINCES: Readonly<Record<string, string>> = {
  11: 'Beijing',
  12: 'Tianjin',
  13: 'Hebei',
  14: 'Shanxi',
  15: 'Inner Mongolia',
  21: 'Liaoning',
  22: 'Jilin',
  23: 'Heilongjiang',
  31: 'Shanghai',
  32: 'Jiangsu',
  33: 'Zhejiang',
  34: 'Anhui',
  35: 'Fujian',
  36: 'Jiangxi',
  37: 'Shandong',
  41: 'Henan',
  42: 'Hubei',
  43: 'Hunan',
  44: 'Guangdong',
  45: 'Guangxi',
  46: 'Hainan',
  50: 'Chongqing',
  51: 'Sichuan',
  52: 'Guizhou',
  53: 'Yunnan',
  54: 'Tibet',
  61: 'Shaanxi',
  62: 'Gansu',
  63: 'Qinghai',
  64: 'Ningxia',
  65: 'Xinjiang',
  66: 'Xinjiang Production and Construction Corps',
  71: 'Taiwan',
  81: 'Hong Kong',
  82: 'Macao',
}
