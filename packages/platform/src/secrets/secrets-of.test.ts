import { expect, it } from 'vitest'
import { personIdOf } from './blind-index.ts'
import { newKeys, readKeys } from './keys.ts'
import { SecretError } from './secret-error.ts'
import { secretsOf } from './secrets-of.ts'

it('casework seals and unseals under the keys of the installation, and finds a person by the index key', () => {
  const keys = readKeys(newKeys('sm4-gcm'), 'test')
  if (!keys.ok) throw new Error(JSON.stringify(keys.problems))
  const secrets = secretsOf(keys.value)
  const sealed = secrets.seal('王演示', 'person/name')
  expect(secrets.unseal(sealed, 'person/name')).toBe('王演示')
  expect(() => secrets.unseal(sealed, 'person/phone')).toThrow(SecretError)
  const number = '11010519491231002X'
  expect(secrets.personIdOf('01', number)).toBe(personIdOf('01', number, keys.value.indexKey))
  expect(secrets.statementKey).toBe(keys.value.statementKey)
})
