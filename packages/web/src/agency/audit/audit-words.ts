import { text as t } from '@yibao/engine'

export const auditWords = {
  title: t('审计', 'Audit trail'),
  personTitle: t('一个人的审计记录', 'The trail of a person'),
  back: t('回到本地区', 'Back to the region'),
  fromDay: t('从', 'From'),
  toDay: t('到', 'To'),
  toDayHint: t('一次最多 31 天', 'at most 31 days at once'),
  actor: t('谁办理的', 'Who acted'),
  actorHint: t('登录名或机构编码', 'a login, or the code of an institution'),
  search: t('查找', 'Search'),
  none: t('这些天没有记录', 'Nothing on record for these days'),
  noneHint: t('换别的日期，或去掉办理人再查。', 'Choose other days, or leave out who acted.'),
  when: t('时间、谁', 'When and who'),
  what: t('做了什么', 'What'),
  from: t('从哪里', 'From where'),
  why: t('原因：{{why}}', 'reason: {{why}}'),
  ofPerson: t('这个人的', 'of this person'),
  ofPersonLong: t('查看编号尾号 {{id}} 的人的记录', 'the trail of the person …{{id}}'),
} as const
