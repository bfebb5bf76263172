import { text } from '@yibao/engine'
import { type Machine, words } from '../work/machine.ts'

export type ReleaseState = 'draft' | 'checked' | 'dry-run' | 'submitted' | 'published' | 'withdrawn'
export type ReleaseAction = 'edit' | 'check' | 'try' | 'submit' | 'return' | 'publish' | 'withdraw'

/** 政策发布: whoever wrote a version cannot publish it, and what is published is never edited. */
export const RELEASE: Machine<ReleaseState, ReleaseAction> = {
  what: text('政策发布', 'policy release'),
  states: words({
    draft: ['草稿', 'a draft'],
    checked: ['已检查', 'checked'],
    'dry-run': ['已试算', 'tried on past bills'],
    submitted: ['待批准', 'waiting for approval'],
    published: ['已发布', 'published'],
    withdrawn: ['已撤回', 'withdrawn'],
  }),
  actions: words({
    edit: ['修改', 'edited'],
    check: ['检查', 'checked'],
    try: ['试算', 'tried on past bills'],
    submit: ['提交批准', 'submitted'],
    return: ['退回修改', 'returned'],
    publish: ['批准并发布', 'published'],
    withdraw: ['撤回', 'withdrawn'],
  }),
  moves: {
    draft: { edit: 'draft', check: 'checked', withdraw: 'withdrawn' },
    checked: { edit: 'draft', check: 'checked', try: 'dry-run', withdraw: 'withdrawn' },
    'dry-run': { edit: 'draft', check: 'checked', try: 'dry-run', submit: 'submitted', withdraw: 'withdrawn' },
    submitted: { return: 'draft', publish: 'published', withdraw: 'withdrawn' },
    published: {},
    withdrawn: {},
  },
}
