import type {
  DeleteStmt,
  FuncCall,
  InsertStmt,
  JoinExpr,
  Node,
  RangeVar,
  ResTarget,
  SelectStmt,
  SubLink,
  UpdateStmt,
  WithClause,
} from 'libpg-query'
import { isBusiness, type Schema, SHARD_COLUMNS, statementsOf, stringsOf } from './parsed-schema.fixture.ts'
import { conjuncts, Equalities, findAll, type Relation, Scope, type Term, termOf } from './query-scope.fixture.ts'

/**
 * What keeps a statement from running on the one shard of one person:
 * - `region`, `person`: a business table whose column is not fixed by a parameter, a constant, or a row that is;
 * - `join`: two business tables that are not joined on region and person;
 * - `insert`: a new row that does not say whose it is; `move`: a row that is given to somebody else;
 * - `offset`, `session`, `unknown`: OFFSET; advisory locks and notifications; what these rules cannot read.
 */
export type Fault = 'region' | 'person' | 'join' | 'insert' | 'move' | 'offset' | 'session' | 'unknown'

/** The faults of a statement, each once. Throws where PostgreSQL cannot parse it. */
export async function shardFaults(text: string, schema: Schema): Promise<ReadonlySet<Fault>> {
  const reading = new Reading(schema)
  for (const statement of await statementsOf(text)) reading.statement(statement, null)
  return reading.faults()
}

type Columns = readonly (readonly [name: string, term: Term | null])[]

/** One statement being read: which business tables it uses, and which of its terms are equal. */
class Reading {
  readonly #faults = new Set<Fault>()
  readonly #equal = new Equalities()
  /** Region and person of each use of a business table. */
  readonly #uses: (readonly [region: Term, person: Term])[] = []
  readonly #read = new Set<SubLink>()
  #count = 0

  constructor(readonly schema: Schema) {}

  faults(): ReadonlySet<Fault> {
    for (const [region, person] of this.#uses) {
      if (!this.#equal.isGiven(region)) this.#faults.add('region')
      if (!this.#equal.isGiven(person)) this.#faults.add('person')
      const [firstRegion, firstPerson] = this.#uses[0]!
      if (!this.#equal.same(region, firstRegion) || !this.#equal.same(person, firstPerson)) this.#faults.add('join')
    }
    return this.#faults
  }

  /** Reads any statement inside of `outer`, and tells the columns that it gives. */
  statement(node: Node, outer: Scope | null): Columns {
    for (const call of findAll(node, 'FuncCall')) this.#call(call)
    const scope = new Scope(outer)
    if ('SelectStmt' in node) return this.#select(node.SelectStmt, scope)
    if ('InsertStmt' in node) return this.#insert(node.InsertStmt, scope)
    if ('UpdateStmt' in node) return this.#update(node.UpdateStmt, scope)
    if ('DeleteStmt' in node) return this.#delete(node.DeleteStmt, scope)
    const session = ['ListenStmt', 'NotifyStmt', 'UnlistenStmt'].some((kind) => kind in node)
    this.#faults.add(session ? 'session' : 'unknown')
    return []
  }

  #call({ funcname, args }: FuncCall): void {
    if (/^pg_(try_)?advisory_|^pg_notify$/.test(stringsOf(funcname).at(-1) ?? '')) this.#faults.add('session')
    for (const inner of findAll(args, 'FuncCall')) this.#call(inner)
  }

  #select(select: SelectStmt, scope: Scope): Columns {
    this.#with(select.withClause, scope)
    if (select.limitOffset) this.#faults.add('offset')
    if (select.larg && select.rarg) {
      const first = this.statement({ SelectStmt: select.larg }, scope)
      this.statement({ SelectStmt: select.rarg }, scope)
      return first.map(([name]) => [name, null])
    }
    for (const from of select.fromClause ?? []) this.#from(from, scope)
    const { targetList = [], whereClause, havingClause, valuesLists, sortClause, groupClause } = select
    this.#condition(whereClause, scope)
    this.#inside([targetList, whereClause, havingClause, valuesLists, sortClause, groupClause], scope)
    return this.#columns(targetList, scope)
  }

  #insert(insert: InsertStmt, scope: Scope): Columns {
    this.#with(insert.withClause, scope)
    const target = this.#table(insert.relation!, scope)
    const names = (insert.cols ?? []).map((one) => resTarget(one).name!)
    const { infer } = insert.onConflictClause ?? {}
    if (this.#isBusiness(insert.relation!)) {
      const conflict = (infer?.indexElems ?? []).map((one) => ('IndexElem' in one ? one.IndexElem.name : null))
      const lacks = (list: readonly unknown[]) => SHARD_COLUMNS.some((name) => !list.includes(name))
      if (lacks(names) || (infer?.indexElems && lacks(conflict))) this.#faults.add('insert')
    }
    for (const row of this.#rows(insert.selectStmt, scope))
      names.forEach((name, i) => {
        this.#equal.equate(target.columns.get(name) ?? null, row[i] ?? null)
      })
    scope.relations.push(target)
    this.#inside([insert.onConflictClause], scope)
    return this.#columns(insert.returningClause?.exprs ?? [], scope)
  }

  /** What is put into the columns of an INSERT: terms of each row. */
  #rows(node: Node | undefined, scope: Scope): readonly (readonly (Term | null)[])[] {
    const lists = node && 'SelectStmt' in node ? node.SelectStmt.valuesLists : undefined
    if (!lists) return node ? [this.statement(node, scope).map(([, term]) => term)] : []
    this.#inside(lists, scope)
    return lists.map((list) =>
      'List' in list ? (list.List.items ?? []).map((item) => termOf(item, scope, this.#equal)) : [],
    )
  }

  #update(
    { withClause, relation, fromClause, whereClause, targetList, returningClause }: UpdateStmt,
    scope: Scope,
  ): Columns {
    this.#with(withClause, scope)
    scope.relations.push(this.#table(relation!, scope))
    for (const from of fromClause ?? []) this.#from(from, scope)
    const moved = (targetList ?? []).some((one) => SHARD_COLUMNS.some((name) => name === resTarget(one).name))
    if (moved && this.#isBusiness(relation!)) this.#faults.add('move')
    this.#condition(whereClause, scope)
    this.#inside([targetList, whereClause], scope)
    return this.#columns(returningClause?.exprs ?? [], scope)
  }

  #delete({ withClause, relation, usingClause, whereClause, returningClause }: DeleteStmt, scope: Scope): Columns {
    this.#with(withClause, scope)
    scope.relations.push(this.#table(relation!, scope))
    for (const from of usingClause ?? []) this.#from(from, scope)
    this.#condition(whereClause, scope)
    this.#inside([whereClause], scope)
    return this.#columns(returningClause?.exprs ?? [], scope)
  }

  #with(clause: WithClause | undefined, scope: Scope): void {
    for (const node of clause?.ctes ?? []) {
      if (!('CommonTableExpr' in node)) continue
      const { ctename, ctequery } = node.CommonTableExpr
      scope.ctes.set(ctename!, known(this.statement(ctequery!, scope)))
    }
  }

  /** Adds to the scope what a part of FROM brings, and tells it. */
  #from(node: Node, scope: Scope): readonly Relation[] {
    if ('JoinExpr' in node) return this.#join(node.JoinExpr, scope)
    const relation = this.#relation(node, scope)
    scope.relations.push(relation)
    return [relation]
  }

  #relation(node: Node, scope: Scope): Relation {
    if ('RangeVar' in node) return this.#table(node.RangeVar, scope)
    if ('RangeSubselect' in node) {
      const { subquery, alias } = node.RangeSubselect
      return { alias: alias?.aliasname ?? '', columns: known(this.statement(subquery!, scope)), open: false }
    }
    if (!('RangeFunction' in node)) this.#faults.add('unknown')
    this.#inside(node, scope)
    const alias = 'RangeFunction' in node ? node.RangeFunction.alias?.aliasname : undefined
    this.#count += 1
    return { alias: alias ?? `function-${this.#count}`, columns: new Map(), open: true }
  }

  #join({ larg, rarg, quals, usingClause, isNatural }: JoinExpr, scope: Scope): readonly Relation[] {
    if (isNatural) this.#faults.add('unknown')
    const left = this.#from(larg!, scope)
    const right = this.#from(rarg!, scope)
    for (const name of stringsOf(usingClause)) {
      const terms = [...left, ...right].map(({ columns }) => columns.get(name) ?? null).filter((one) => one !== null)
      for (const term of terms) this.#equal.equate(terms[0]!, term)
    }
    this.#condition(quals, scope)
    this.#inside(quals, scope)
    return [...left, ...right]
  }

  #table({ relname, schemaname, alias }: RangeVar, scope: Scope): Relation {
    const name = relname!
    const shown = alias?.aliasname ?? name
    const cte = scope.cte(name)
    if (cte) return { alias: shown, columns: cte, open: false }
    const table = this.schema.get(name)
    if (!table && schemaname !== 'pg_catalog' && !name.startsWith('pg_')) this.#faults.add('unknown')
    this.#count += 1
    const columns = new Map(
      [...(table?.columns.keys() ?? [])].map((column) => [column, `${name}-${this.#count}.${column}`]),
    )
    if (table && isBusiness(table)) this.#uses.push([columns.get('region')!, columns.get('person_id')!])
    return { alias: shown, columns, open: false }
  }

  #isBusiness({ relname }: RangeVar): boolean {
    const table = this.schema.get(relname!)
    return table !== undefined && isBusiness(table)
  }

  /** Learns from a condition which terms are equal. `x IN (SELECT y …)` makes x and y equal. */
  #condition(node: Node | undefined, scope: Scope): void {
    for (const one of conjuncts(node)) {
      if ('SubLink' in one && one.SubLink.subLinkType === 'ANY_SUBLINK') {
        const given = this.#sublink(one.SubLink, scope)
        this.#equate(partsOf(one.SubLink.testexpr), (i) => given[i]?.[1] ?? null, scope)
      }
      if ('A_Expr' in one && one.A_Expr.kind === 'AEXPR_OP' && stringsOf(one.A_Expr.name)[0] === '=') {
        const right = partsOf(one.A_Expr.rexpr)
        this.#equate(partsOf(one.A_Expr.lexpr), (i) => termOf(right[i], scope, this.#equal), scope)
      }
    }
  }

  #equate(left: readonly (Node | undefined)[], right: (i: number) => Term | null, scope: Scope): void {
    for (const [i, part] of left.entries()) this.#equal.equate(termOf(part, scope, this.#equal), right(i))
  }

  /** Reads the subselects of expressions, but for those that a condition has read. */
  #inside(tree: unknown, scope: Scope): void {
    for (const link of findAll(tree, 'SubLink')) if (!this.#read.has(link)) this.#sublink(link, scope)
  }

  #sublink(link: SubLink, scope: Scope): Columns {
    this.#read.add(link)
    return this.statement(link.subselect!, scope)
  }

  #columns(targets: readonly Node[], scope: Scope): Columns {
    return targets.flatMap((target): Columns => {
      const { name, val } = resTarget(target)
      const fields = val && 'ColumnRef' in val ? val.ColumnRef.fields : undefined
      if (fields && 'A_Star' in fields.at(-1)!) {
        const [alias] = stringsOf(fields)
        return scope.relations
          .filter((one) => alias === undefined || one.alias === alias)
          .flatMap((one) => [...one.columns])
      }
      return [[name ?? stringsOf(fields).at(-1) ?? '', termOf(val, scope, this.#equal)]]
    })
  }
}

const known = (columns: Columns): ReadonlyMap<string, Term> =>
  new Map(columns.flatMap(([name, term]) => (term === null ? [] : [[name, term] as const])))

const resTarget = (node: Node): ResTarget => ('ResTarget' in node ? node.ResTarget : {})

const partsOf = (node: Node | undefined): readonly (Node | undefined)[] =>
  node && 'RowExpr' in node ? (node.RowExpr.args ?? []) : [node]
