/** What the page needs of an OpenAPI document. */
export type ApiDocument = {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly tags?: readonly { readonly name: string; readonly description?: string }[]
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

type Operation = {
  readonly operationId?: string
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Content }
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>
}
type Content = Readonly<Record<string, { readonly schema?: object }>>
type Parameter = {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
}

/** The API as one page of HTML, without scripts. Styles come from `API_CSS_PATH`. */
export function apiPage(document: ApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const rooms = (document.tags ?? []).map(({ name, description }) => ({
    name,
    description: description ?? '',
    operations: operations.filter(({ operation }) => operation.tags?.includes(name)),
  }))
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.info.title)}</title>
<link rel="stylesheet" href="${API_CSS_PATH}">
</head>
<body>
<header><h1>${escaped(document.info.title)} <small>${escaped(document.info.version)}</small></h1>
<p>${escaped(document.info.description ?? '')}</p><p><a href="/openapi.json">openapi.json</a></p></header>
<nav aria-label="目录 · Contents"><ul>${rooms.map(({ name, description }) => `<li><a href="#${name}">${escaped(description)}</a></li>`).join('')}</ul></nav>
<main>
${rooms.map(roomHtml).join('\n')}
</main>
</body>
</html>
`
}

export const API_CSS_PATH = '/api/style.css'

type Listed = { readonly path: string; readonly method: string; readonly operation: Operation }
type RoomOfPage = { readonly name: string; readonly description: string; readonly operations: readonly Listed[] }

const roomHtml = ({ name, description, operations }: RoomOfPage): string =>
  `<section id="${name}"><h2>${escaped(description)}</h2>\n${operations.map(operationHtml).join('\n')}</section>`

function operationHtml({ path, method, operation }: Listed): string {
  const { summary = '', description = '', parameters = [], requestBody, responses = {} } = operation
  return `<article id="${escaped(operation.operationId ?? '')}">
<h3><code><b>${method.toUpperCase()}</b> ${escaped(path)}</code></h3>
<p><strong>${escaped(summary)}</strong></p>
${paragraphs(description)}
${parameters.length === 0 ? '' : `<table><caption>参数 · Parameters</caption><tbody>${parameters.map(parameterHtml).join('')}</tbody></table>`}
${schemaHtml('请求体 · Body', requestBody?.content)}
${Object.entries(responses)
  .map(([status, { description: words = '', content }]) => responseHtml(status, words, content))
  .join('\n')}
</article>`
}

const parameterHtml = ({ name, in: place, required, description = '' }: Parameter): string =>
  `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${place}${required ? ' · 必填 required' : ''}</td><td>${escaped(description)}</td></tr>`

/** Problems look alike everywhere: only their statuses are listed. */
const responseHtml = (status: string, words: string, content: Content | undefined): string =>
  /^[45]/.test(status)
    ? `<p class="status"><code>${status}</code> ${escaped(words)}</p>`
    : schemaHtml(`应答 · Answer ${status}`, content)

function schemaHtml(title: string, content: Content | undefined): string {
  const schema = Object.values(content ?? {})[0]?.schema
  if (schema === undefined) return ''
  return `<details><summary>${title}</summary><pre>${escaped(JSON.stringify(schema, null, 2))}</pre></details>`
}

const paragraphs = (text: string): string =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((one) => `<p>${escaped(one).replace(/\*\*(.+?)\*\*/g, '<em>$1</em>')}</p>`)
    .join('\n')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const API_CSS = `:root { color-scheme: light dark; --line: #8884; --mute: light-dark(#555, #aaa); }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 4rem; font: 1rem/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 small, .status, caption { color: var(--mute); font-weight: normal; font-size: .9rem; }
article { border-top: 1px solid var(--line); padding: .5rem 0 1rem; }
h3 { font-size: 1rem; overflow-wrap: anywhere; }
h3 b { display: inline-block; min-width: 4ch; }
em { font-style: normal; color: var(--mute); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }
pre { overflow: auto; max-height: 30rem; font-size: .85rem; border: 1px solid var(--line); padding: .75rem; }
.status { margin: .1rem 0; }
`
