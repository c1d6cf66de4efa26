import type { AcceptedVariation, Operator } from '../../core/requirement/standard.ts'
import type { Db } from '../open.ts'
import type { ProposalTable } from '../schema/requirement.ts'

export const proposalSubject = (key: string): string => `proposal:${key}`

/** A proposal with its decision, where there is one. */
export interface ProposalRow extends Omit<ProposalTable, 'change' | 'salt' | 'value'> {
  readonly value: Readonly<Record<string, unknown>>
  readonly decision: 'ACCEPTED' | 'REFUSED' | null
  readonly decided_reason: string | null
  readonly decided_by: string | null
  readonly decided_from: string | null
}

/** What is looked for; fields left out do not restrict. */
export interface ProposalFilter {
  readonly key?: string
  readonly kind?: 'CHANGE' | 'VARIATION'
  readonly requirement?: string
  readonly pledge?: string
}

/** Proposals that the viewer of the transaction is shown, newest first. Read it through `viewing`. */
export async function proposals(db: Db, { key, kind, requirement, pledge }: ProposalFilter): Promise<ProposalRow[]> {
  let query = db
    .selectFrom('proposal as p')
    .leftJoin('proposal_decision as d', 'd.proposal', 'p.key')
    .select([
      'p.key',
      'p.kind',
      'p.requirement',
      'p.version',
      'p.attribute',
      'p.pledge',
      'p.organisation',
      'p.value',
      'p.reason',
      'p.author',
      'p.known_from',
      'd.decision',
      'd.reason as decided_reason',
      'd.author as decided_by',
      'd.known_from as decided_from',
    ])
  if (key !== undefined) query = query.where('p.key', '=', key)
  if (kind !== undefined) query = query.where('p.kind', '=', kind)
  if (requirement !== undefined) query = query.where('p.requirement', '=', requirement)
  if (pledge !== undefined) query = query.where('p.pledge', '=', pledge)
  const rows = await query.orderBy('p.known_from', 'desc').orderBy('p.key').limit(1_000).execute()
  return rows.map((r) => ({ ...r, decision: r.decision as ProposalRow['decision'] }))
}

/** Variations accepted for every offer to a requirement, and those accepted for one pledge if it is named. */
export async function acceptedVariations(
  db: Db,
  requirement: string,
  pledge: string | null,
): Promise<AcceptedVariation[]> {
  const found = await proposals(db, { kind: 'VARIATION', requirement })
  return found
    .filter((p) => p.decision === 'ACCEPTED' && (p.pledge === null || p.pledge === pledge))
    .map((p) => ({
      key: p.key,
      attribute: p.attribute!,
      operator: p.value['operator'] as Operator,
      values: p.value['values'] as readonly string[],
      unit: p.value['unit'] as string | null,
    }))
}

/** The owner of a pledge that the viewer of the transaction is shown. */
export async function pledgeOwner(db: Db, pledge: string): Promise<string | null> {
  const row = await db.selectFrom('pledge').select('organisation').where('key', '=', pledge).executeTakeFirst()
  return row?.organisation ?? null
}
