import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { TValidationError } from 'typebox/error'
import { Settings } from 'typebox/system'

// Every problem at once; the bound keeps a hostile body from costing more than it does to send.
Settings.Set({ maxErrors: 200 })

/** Checks parts of requests against their schemas as they are: nothing is converted, filled in or dropped. */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema }) => {
  const validator = Compile(schema)
  return (value) => (validator.Check(value) ? { value } : { error: new SchemaMismatch(validator.Errors(value)) })
}

/** What the schema has against a value. */
export class SchemaMismatch extends Error {
  readonly errors: readonly TValidationError[]

  constructor(errors: readonly TValidationError[]) {
    super('the request does not fit its schema')
    this.name = 'SchemaMismatch'
    this.errors = errors
  }
}
