import { useDeferredValue, useEffect, useState } from 'react'
import { done } from '../../office/api/problem.ts'
import type { AnswerOf } from '../../office/api/routes.ts'
import { useLoaded } from '../../office/api/use-loaded.ts'
import { wordFor } from '../../office/words/word-for.ts'
import { TextField } from '../../shell/fields/text-field.tsx'
import { useHospitalWords } from '../words.ts'

const CATALOGUE = '/api/v1/regions/{region}/catalogue'
type Item = AnswerOf<typeof CATALOGUE, 'get'>['items'][number]

/** Items of the catalogue of the place of care, as they are typed. */
export function CatalogueSearch({ region, onAdd }: { readonly region: string; readonly onAdd: (item: Item) => void }) {
  const { say, lang } = useHospitalWords()
  const [typed, setTyped] = useState('')
  const text = useSettled(useDeferredValue(typed.trim()))
  const found = useLoaded(`catalogue/${region}/${text}`, async (api) =>
    text === ''
      ? done({ items: [], next: null })
      : api.get(CATALOGUE, { path: { region }, query: { text, limit: '8' } }),
  )
  const items = found.value?.items ?? []
  return (
    <div className="catalogue-search">
      <TextField
        id="catalogue"
        kind="search"
        label={say('visit.search')}
        hint={say('visit.searchHint')}
        value={typed}
        onChange={setTyped}
      />
      <div role="status">{text !== '' && !found.loading && items.length === 0 && <p>{say('visit.searchNone')}</p>}</div>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item.code}>
              <span>
                {item.name} <small>{wordFor('catalogueClass', item.class, lang)}</small> <code>{item.code}</code>
              </span>
              <button
                type="button"
                className="secondary"
                aria-label={say('visit.addItem', { name: item.name })}
                onClick={() => onAdd(item)}
              >
                {say('visit.add')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const SETTLED_MS = 250

/** The text once typing rests: the server is asked for words, not for every letter. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
