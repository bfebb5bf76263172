import type { JsonSchema } from '../shape/shape.ts'

/** Shorter schemas are written out where they stand. */
const WORTH_A_NAME = 160

/**
 * Parts of a schema that stand in many places, each written once. Every key of a policy file has two words, so that
 * without this the schema doubles with each level.
 */
export class Definitions {
  private readonly names = new Map<string, string>()
  private readonly known = new Map<object, JsonSchema>()

  /** The schema with its parts replaced by references. */
  refer(schema: JsonSchema): JsonSchema {
    const known = this.known.get(schema)
    if (known) return known
    const small = this.withoutParts(schema)
    const text = JSON.stringify(small)
    const result = text.length < WORTH_A_NAME ? small : { $ref: `#/$defs/${this.nameOf(text)}` }
    this.known.set(schema, result)
    return result
  }

  all(): JsonSchema {
    return Object.fromEntries([...this.names].map(([text, name]) => [name, JSON.parse(text) as JsonSchema]))
  }

  private nameOf(text: string): string {
    const name = this.names.get(text) ?? `part${this.names.size + 1}`
    this.names.set(text, name)
    return name
  }

  private withoutParts(schema: JsonSchema): JsonSchema {
    return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, this.part(key, value)]))
  }

  /** Keywords of JSON Schema that hold schemas. */
  private part(key: string, value: unknown): unknown {
    if (Array.isArray(value)) return LISTS.has(key) ? value.map((one) => this.refer(one as JsonSchema)) : value
    if (typeof value !== 'object' || value === null) return value
    if (key === 'properties') return this.withProperties(value as JsonSchema)
    return SINGLE.has(key) ? this.refer(value as JsonSchema) : value
  }

  private withProperties(properties: JsonSchema): JsonSchema {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, this.refer(schema as JsonSchema)]),
    )
  }
}

const LISTS: ReadonlySet<string> = new Set(['anyOf', 'allOf', 'oneOf'])
const SINGLE: ReadonlySet<string> = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else'])
