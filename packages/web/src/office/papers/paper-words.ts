import { text as t } from '@yibao/engine'

export const paperWords = {
  choose: t('选择文件', 'Choose a file'),
  hint: t('PDF 或照片，不超过 10 MiB', 'PDF or a picture, up to 10 MiB'),
  sending: t('正在上传…', 'Uploading…'),
  sent: t('已上传：{{name}}', 'Uploaded: {{name}}'),
  remove: t('去掉', 'Remove'),
  removeOf: t('去掉{{name}}', 'Remove {{name}}'),
  tooLarge: t(
    '这个文件有 {{size}} MiB，不能超过 10 MiB。请压缩或分页扫描后再上传。',
    'This file has {{size}} MiB; 10 MiB is the limit. Make it smaller or scan fewer pages.',
  ),
  empty: t('这是一个空文件，请重新选择。', 'This file is empty: choose another.'),
  lost: t(
    '没有收到答复，请再选一次同一个文件：不会存两份。',
    'No reply came. Choose the same file again: it is not kept twice.',
  ),
  view: t('查看', 'View'),
  viewOf: t('查看{{name}}', 'View {{name}}'),
  why: t('查看原因', 'Why you look at it'),
  whyHint: t('记入审计，例如：审核备案', 'kept in the audit trail; for example: review of the filing'),
  open: t('打开', 'Open'),
  save: t('保存到本机', 'Save it'),
  close: t('关闭', 'Close'),
  notShown: t(
    '这种文件不能在页面里显示，请保存后打开。',
    'This kind of file cannot be shown here: save it and open it.',
  ),
} as const
