import { type Problem, text } from '@yibao/engine'
import type { Claim } from './directory-claim.ts'

/** Another process runs the database of this directory. */
export type DirectoryInUse = Problem & { readonly code: 'YB-W920'; readonly pid: number }

/** Whether a problem is that the directory is in use, and by which process. */
export const isDirectoryInUse = (problem: Problem): problem is DirectoryInUse => problem.code === 'YB-W920'

export function directoryInUse(directory: string, { process: { pid } }: Claim, lockFile: string): DirectoryInUse {
  return {
    code: 'YB-W920',
    pid,
    path: directory,
    severity: 'error',
    message: text(
      `数据目录 ${directory} 正被进程 ${pid} 使用`,
      `process ${pid} is using the data directory ${directory}`,
    ),
    remedy: text(
      `请先停止进程 ${pid}，或直接使用它正在提供的数据库；如果确信该进程已不存在（例如属于已删除的容器），请删除 ${lockFile}`,
      `stop process ${pid}, or use the database it serves; where you are sure that it is gone (of a removed container, say), delete ${lockFile}`,
    ),
  }
}

export const notPrivate = (directory: string): Problem => ({
  code: 'YB-W921',
  path: directory,
  severity: 'error',
  message: text(
    `目录 ${directory} 对本机其他用户开放，且其中有其他文件`,
    `the directory ${directory} is open to other users of this machine and holds other files`,
  ),
  remedy: text(
    `请换一个新目录；确实要用它的，执行 chmod 700 ${directory}`,
    `choose a new directory; where you do mean this one, run chmod 700 ${directory}`,
  ),
})

export const unusable = (directory: string, error: unknown): Problem => ({
  code: 'YB-W922',
  path: directory,
  severity: 'error',
  message: text(`数据目录无法使用：${reasonOf(error)}`, `the data directory cannot be used: ${reasonOf(error)}`),
  remedy: text('请检查路径、权限和磁盘空间', 'check the path, the permissions and the free space'),
})

export const unknownDatabase = (files: string, marker: string): Problem => ({
  code: 'YB-W923',
  path: files,
  severity: 'error',
  message: text(
    `${files} 中已有文件，但标记文件 ${marker} 不存在，无法确认是否为完整的数据库，未作任何改动`,
    `${files} holds files, but the marker ${marker} is missing, so whether it is a whole database is unknown; nothing was changed`,
  ),
  remedy: text(
    '请从备份恢复整个数据目录，或移走这些文件后重新启动',
    'restore the whole data directory from a backup, or move the files away and start again',
  ),
})

export const databaseLost = (files: string, marker: string): Problem => ({
  code: 'YB-W924',
  path: files,
  severity: 'error',
  message: text(
    `${marker} 表明数据库已建成，但 ${files} 中没有数据库文件`,
    `${marker} says that the database was made, but ${files} holds no database`,
  ),
  remedy: text(
    `请从备份恢复整个数据目录；确实要从空数据库开始的，删除 ${marker}`,
    `restore the whole data directory from a backup; where you do want an empty database, delete ${marker}`,
  ),
})

export const didNotStart = (files: string, error: unknown): Problem => ({
  code: 'YB-W925',
  path: files,
  severity: 'error',
  message: text(`数据库无法启动：${reasonOf(error)}`, `the database does not start: ${reasonOf(error)}`),
  remedy: text(
    '数据未作改动。请确认程序版本与建库时相同、磁盘未满；仍无法启动的，从备份恢复',
    'the data was left as it is. Make sure that the program is the version that made it and that the disk is not full; failing that, restore from a backup',
  ),
})

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
