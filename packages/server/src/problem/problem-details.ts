import type { Lang, Problem, Text } from '@yibao/engine'
import { Type } from 'typebox'

/** Problem details of RFC 9457: the first problem at the top, all of them in `problems`, in both languages. */
export type ProblemDetails = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: string
  readonly problems: readonly Pick<Problem, 'code' | 'path' | 'message' | 'remedy'>[]
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** `instance` names the occurrence by the request's id, as it stands in the log. */
export function problemDetails(
  problems: readonly Problem[],
  status: number,
  requestId: string,
  lang: Lang,
): ProblemDetails {
  const code = problems[0]!.code
  return {
    type: `urn:yibao:problem:${code}`,
    title: (TITLES[status] ?? OTHER_TITLE)[lang],
    status,
    detail: problems.map(({ message }) => message[lang]).join(lang === 'zh' ? '；' : '; '),
    instance: `urn:uuid:${requestId}`,
    code,
    problems: problems.map(({ code, path, message, remedy }) => ({ code, path, message, remedy })),
  }
}

const OTHER_TITLE: Text = { zh: '请求未能办理', en: 'The request was not carried out' }
const TITLES: Readonly<Record<number, Text>> = {
  400: { zh: '请求格式有误', en: 'Malformed request' },
  401: { zh: '需要登录或签名', en: 'Sign-in or signature needed' },
  403: { zh: '没有权限', en: 'Not permitted' },
  404: { zh: '没有找到', en: 'Not found' },
  409: { zh: '与当前状态冲突', en: 'In conflict with the present state' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '不支持的内容类型', en: 'Media type not supported' },
  422: { zh: '不能办理', en: 'Refused' },
  429: { zh: '请求过于频繁', en: 'Too many requests' },
  500: { zh: '服务器内部错误', en: 'Internal error' },
  503: { zh: '暂时不可用', en: 'Unavailable for now' },
}

const text = Type.Object({ zh: Type.String(), en: Type.String() }, { description: '中文与英文 · Chinese and English' })

/** Schema of the above, for the OpenAPI document. */
export const problemDetailsSchema = Type.Object(
  {
    type: Type.String({ description: '`urn:yibao:problem:<code>`' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: '按 Accept-Language · in the language asked for' }),
    instance: Type.String({ description: '请求编号 · the id of the request, as in the log' }),
    code: Type.String({ description: '第一个问题的代码 · code of the first problem' }),
    problems: Type.Array(Type.Object({ code: Type.String(), path: Type.String(), message: text, remedy: text }), {
      description: '所有问题，一次说全 · every problem at once',
    }),
  },
  { $id: 'ProblemDetails', description: 'RFC 9457' },
)
