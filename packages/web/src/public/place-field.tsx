import { useEffect, useState } from 'react'
import { useWords } from '../i18n/i18n.ts'
import type { FieldProps } from '../shell/fields/field.tsx'
import { SelectField } from '../shell/fields/select-field.tsx'
import { citiesOf, provinceOf, provinces } from './places-of-china.ts'
import { policies } from './policies.ts'

type PlaceFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (code: string) => void
  /** What an empty choice of province is called. */
  readonly empty?: string
}

/** A city, chosen by its province; a municipality needs no second choice. Until the city is chosen, nothing is. */
export function PlaceField({ value, onChange, empty, ...field }: PlaceFieldProps) {
  const { say, lang } = useWords()
  const [province, setProvince] = useState(provinceOf(value))
  useEffect(() => {
    if (value !== '') setProvince(provinceOf(value))
  }, [value])
  const cities = citiesOf(policies, province, lang)
  const chooseProvince = (code: string): void => {
    setProvince(code)
    onChange(code === '' || citiesOf(policies, code, lang).length > 0 ? '' : code)
  }
  return (
    <div className="place-field">
      <SelectField
        {...field}
        label={`${field.label} · ${say('shell.province')}`}
        value={province}
        options={provinces(policies, lang).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={chooseProvince}
        {...(empty === undefined ? {} : { empty })}
      />
      {cities.length > 0 && (
        <SelectField
          id={`${field.id}-city`}
          label={say('shell.city')}
          value={value === province ? '' : value}
          options={cities.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={onChange}
        />
      )}
    </div>
  )
}
