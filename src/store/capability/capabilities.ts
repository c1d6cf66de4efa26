import type { Capability, Domain } from '../../core/capability/taxonomy.ts'
import type { Unit } from '../../core/quantity.ts'
import type { Db } from '../open.ts'
import type { Names } from '../schema/base.ts'

export interface CapabilityRow extends Capability {
  readonly names: Names
  readonly paragraph: string | null
  readonly source: string
  readonly note: string | null
}

/** The whole taxonomy in its own order, parents before children. */
export async function capabilities(db: Db): Promise<CapabilityRow[]> {
  const rows = await db.selectFrom('capability').selectAll().orderBy('position').execute()
  return rows.map((r) => ({
    code: r.code,
    parent: r.parent,
    domain: r.domain as Domain,
    unit: r.unit as Unit,
    additive: r.additive,
    names: r.names,
    paragraph: r.paragraph,
    source: r.source,
    note: r.note,
  }))
}
