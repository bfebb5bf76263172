import { type Lang, type Text, text } from '@yibao/engine'
import type { ApiProblem } from '../api/problem.ts'

/**
 * Words of a page in place of the server's, which speaks to programs too. By code and path (`YB-H001 idNumber`), or by code.
 * Numbers in brackets count as `[]`: `YB-W314 lines[].code`.
 */
export type ProblemWords = Readonly<Record<string, { readonly message?: Text; readonly remedy?: Text }>>

/** What every page says of these in its own words. */
const ALWAYS: ProblemWords = {
  'YB-H001': {
    message: text('这一项的内容不对', 'this is not right'),
    remedy: text('请核对后重填', 'check it and enter it again'),
  },
  'YB-H003': { remedy: text('减少一次发送的内容', 'send less at a time') },
  'YB-H008': { remedy: text('等一分钟再试', 'wait a minute and try again') },
  'YB-W902': { remedy: text('刷新页面，核对办成了没有，再继续', 'load the page again, see what was done, and go on') },
  'YB-W903': { remedy: text('稍等几秒再点一次', 'press again in a few seconds') },
}

/** What is wrong and what to do about it, as one line for a reader. */
export function sentenceOf(problem: ApiProblem, lang: Lang, words: ProblemWords = {}): string {
  const { code, path } = problem
  const own = [words[`${code} ${path.replace(/\[\d+\]/g, '[]')}`], words[code], ALWAYS[code]]
  const message = own.find((one) => one?.message)?.message ?? problem.message
  const remedy = own.find((one) => one?.remedy)?.remedy ?? problem.remedy
  return lang === 'zh' ? `${message.zh}。${remedy.zh}。` : `${capital(message.en)}. ${capital(remedy.en)}.`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
