// The package has no types of its own.
declare module 'pg-cursor' {
  import type { Submittable } from 'pg'
  /** Reads a statement's rows some at a time; `read` gives an empty list at the end. */
  export default class Cursor implements Submittable {
    constructor(text: string, values: unknown[])
    submit: Submittable['submit']
    read(rows: number): Promise<unknown[]>
    close(): Promise<void>
  }
}
