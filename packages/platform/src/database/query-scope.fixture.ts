import type { Node } from 'libpg-query'
import { stringsOf } from './parsed-schema.fixture.ts'

/** A value of a statement that is compared with others: a column of one use of a table, a parameter, a constant. */
export type Term = string

/** Which terms a statement says are equal. */
export class Equalities {
  readonly #parent = new Map<Term, Term>()
  readonly #given = new Set<Term>()

  equate(a: Term | null, b: Term | null): void {
    if (a !== null && b !== null) this.#parent.set(this.#root(a), this.#root(b))
  }

  /** A term that is given from outside: a parameter or a constant. */
  give(term: Term): Term {
    this.#given.add(term)
    return term
  }

  same = (a: Term, b: Term): boolean => this.#root(a) === this.#root(b)

  /** Whether a term is equal to something given. */
  isGiven = (term: Term): boolean => [...this.#given].some((given) => this.same(given, term))

  #root(term: Term): Term {
    const parent = this.#parent.get(term)
    return parent === undefined || parent === term ? term : this.#root(parent)
  }
}

/** Something rows come from under a name: a table, a CTE, a subselect, a function. */
export type Relation = { readonly alias: string; readonly columns: ReadonlyMap<string, Term>; readonly open: boolean }

/** The names a level of a query can see: its own relations, and those of the levels around it. */
export class Scope {
  readonly relations: Relation[] = []
  readonly ctes = new Map<string, ReadonlyMap<string, Term>>()

  constructor(readonly outer: Scope | null) {}

  cte(name: string): ReadonlyMap<string, Term> | undefined {
    return this.ctes.get(name) ?? this.outer?.cte(name)
  }

  /** The term that `alias.column` or `column` means; null for a name that no relation is known to have. */
  resolve(fields: readonly string[]): Term | null {
    const [alias, column] = fields.length === 1 ? [null, fields[0]!] : [fields[0]!, fields[1]!]
    for (const relation of this.relations) {
      if (alias !== null && relation.alias !== alias) continue
      const term = relation.columns.get(column)
      if (term !== undefined) return term
      if (alias !== null && relation.open) return `${relation.alias}.${column}`
    }
    return this.outer?.resolve(fields) ?? null
  }
}

/** The term of an expression; null for anything but a column, a parameter or a constant. */
export function termOf(node: Node | undefined, scope: Scope, equalities: Equalities): Term | null {
  if (node === undefined) return null
  if ('ColumnRef' in node) return scope.resolve(stringsOf(node.ColumnRef.fields))
  if ('ParamRef' in node) return equalities.give(`$${node.ParamRef.number}`)
  if ('A_Const' in node) {
    const { location: _where, ...value } = node.A_Const
    return equalities.give(JSON.stringify(value))
  }
  return 'TypeCast' in node ? termOf(node.TypeCast.arg, scope, equalities) : null
}

/** The parts of a condition that must all hold. */
export function conjuncts(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  if ('BoolExpr' in node && node.BoolExpr.boolop === 'AND_EXPR') return (node.BoolExpr.args ?? []).flatMap(conjuncts)
  return [node]
}

/** What a node of a kind holds: of every one inside of `tree`, not looking into those that are found. */
export function findAll<K extends Kind>(tree: unknown, kind: K): readonly Held<K>[] {
  if (tree === null || typeof tree !== 'object') return []
  if (!Array.isArray(tree) && kind in tree) return [(tree as Readonly<Record<K, Held<K>>>)[kind]]
  return Object.values(tree).flatMap((inner) => findAll(inner, kind))
}

type Kind = 'FuncCall' | 'SubLink'
type Held<K extends Kind> = Extract<Node, Readonly<Record<K, unknown>>>[K]
