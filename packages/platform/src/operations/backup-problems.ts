import { type Problem, text } from '@yibao/engine'

export const noBackup: Problem = {
  code: 'YB-W941',
  path: 'backup',
  severity: 'error',
  message: text('这不是本程序的备份文件', 'this is no backup of this program'),
  remedy: text('请选择 yibao db backup 生成的文件', 'choose a file that yibao db backup made'),
}

export const holdsRows = (tables: readonly string[]): Problem => ({
  code: 'YB-W942',
  path: 'database',
  severity: 'error',
  message: text(
    `目标数据库已有数据（${tables.join('、')}），未作任何改动`,
    `the database already holds rows (${tables.join(', ')}); nothing was changed`,
  ),
  remedy: text(
    '请恢复到新的空数据库或新的数据目录，在首次启动服务之前',
    'restore into a new, empty database or data directory, before a server is first started on it',
  ),
})

export const otherVersion = (backup: number, database: number): Problem => ({
  code: 'YB-W943',
  path: 'backup',
  severity: 'error',
  message: text(
    `备份的数据库结构版本为 ${backup}，目标数据库为 ${database}，未作任何改动`,
    `the backup has schema version ${backup}, the database ${database}; nothing was changed`,
  ),
  remedy: text(
    '请用生成该备份的程序版本迁移空数据库并恢复，再升级程序',
    'migrate an empty database and restore with the version of the program that made the backup, then upgrade',
  ),
})

/** `where` is for whoever looks into the file. */
export const damaged = (where: string): Problem => ({
  code: 'YB-W944',
  path: 'backup',
  severity: 'error',
  message: text(
    `备份文件不完整或被改动（${where}），未写入任何数据`,
    `the backup is cut off or altered (${where}); nothing was written`,
  ),
  remedy: text('请重新复制该文件，或使用另一份备份', 'copy the file again, or use another backup'),
})
