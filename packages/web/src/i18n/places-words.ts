import { text as t } from '@yibao/engine'

export const placesWords = {
  title: t('去哪办、打哪个电话', 'Offices and hotlines'),
  lead: t(
    '政策文件里写明的经办机构、咨询电话、线上渠道和定点机构。没有写明的不列。',
    'Agencies, hotlines, online services and institutions that the policy files name; nothing else is listed.',
  ),
  region: t('地区', 'Region'),
  allRegions: t('所有地区', 'all regions'),
  kind: t('种类', 'Kind'),
  all: t('全部', 'All'),
  hotline: t('咨询电话', 'Hotlines'),
  office: t('经办机构', 'Offices'),
  channel: t('线上和窗口渠道', 'Ways to apply'),
  institution: t('定点机构', 'Institutions'),
  search: t('查名称或地址', 'Name or address'),
  count: t('{{count}} 处', '{{count}} places'),
  none: t('没有符合条件的。换一个地区或种类试试。', 'None. Try another region or kind.'),
  address: t('地址', 'Address'),
  phone: t('电话', 'Phone'),
} as const
