import { type Text, text } from '@yibao/engine'

/** 人员证件类型 that are shown at a counter, most frequent first, by their national codes (psn_cert_type). */
export const SHOWN_DOCUMENTS: readonly { readonly code: string; readonly name: Text }[] = [
  { code: '01', name: text('居民身份证（户口簿）', 'Resident identity card') },
  { code: '990201', name: text('出生医学证明', 'Medical birth certificate') },
  { code: '04', name: text('港澳居民来往内地通行证（香港）', 'Mainland travel permit, Hong Kong') },
  { code: '05', name: text('港澳居民来往内地通行证（澳门）', 'Mainland travel permit, Macao') },
  { code: '06', name: text('台湾居民来往大陆通行证', 'Mainland travel permit, Taiwan') },
  { code: '17', name: text('港澳台居民居住证', 'Residence permit, Hong Kong, Macao and Taiwan') },
  { code: '07', name: text('外国人永久居留证', 'Foreigner’s permanent residence card') },
  { code: '08', name: text('外国人护照', 'Foreign passport') },
  { code: '16', name: text('中国护照', 'Chinese passport') },
  { code: '02', name: text('中国人民解放军军官证', 'Military officer’s card') },
  { code: '03', name: text('中国人民武装警察警官证', 'Armed police officer’s card') },
  { code: '99', name: text('其他身份证件', 'Other document') },
]
