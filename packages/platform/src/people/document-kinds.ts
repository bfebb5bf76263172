import { type Text, text } from '@yibao/engine'

/** 人员证件类型: the documents that a person may be registered by, under their national codes (psn_cert_type). */
export const DOCUMENT_KINDS: Readonly<Record<string, Text>> = {
  '01': text('居民身份证（户口簿）', 'resident identity card'),
  '02': text('中国人民解放军军官证', 'military officer’s card'),
  '03': text('中国人民武装警察警官证', 'armed police officer’s card'),
  '04': text('港澳居民来往内地通行证（香港）', 'mainland travel permit, Hong Kong'),
  '05': text('港澳居民来往内地通行证（澳门）', 'mainland travel permit, Macao'),
  '06': text('台湾居民来往大陆通行证', 'mainland travel permit, Taiwan'),
  '07': text('外国人永久居留证', 'foreigner’s permanent residence card'),
  '08': text('外国人护照', 'foreign passport'),
  '16': text('中国护照', 'Chinese passport'),
  '17': text('港澳台居民居住证', 'residence permit, Hong Kong, Macao and Taiwan'),
  '99': text('其他身份证件', 'other identity document'),
  '990201': text('出生医学证明', 'medical birth certificate'),
}

export const IDENTITY_CARD = '01'
/** A newborn may be enrolled by it before household registration (出生医学证明). */
export const BIRTH_CERTIFICATE = '990201'
