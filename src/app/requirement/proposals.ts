import type { ProposalView, VariationView } from '../../contract/requirement.ts'
import type { RevisionKind, Terms } from '../../core/requirement/revision.ts'
import type { Operator } from '../../core/requirement/standard.ts'
import { viewing } from '../../store/access/viewing.ts'
import { proposals, type ProposalFilter, type ProposalRow } from '../../store/requirement/proposals.ts'
import type { Ctx } from '../context.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { standingRequirement } from './find.ts'
import { standardView } from './view.ts'

/** What missions proposed for a requirement, as far as it is shown to whoever asks. */
export async function listProposals(ctx: Ctx, input: { requirement: string }): Promise<{ proposals: ProposalView[] }> {
  await standingRequirement(ctx.store.db, input.requirement)
  const [ref, rows] = await shown(ctx, { ...input, kind: 'CHANGE' })
  return { proposals: rows.map((row) => proposalView(ctx, ref, row)) }
}

/** Variations of a requirement or for a pledge, as far as they are shown to whoever asks. */
export async function listVariations(
  ctx: Ctx,
  input: { requirement?: string | undefined; pledge?: string | undefined },
): Promise<{ variations: VariationView[] }> {
  const { requirement, pledge } = input
  if (requirement !== undefined) await standingRequirement(ctx.store.db, requirement)
  const filter = { ...(requirement !== undefined && { requirement }), ...(pledge !== undefined && { pledge }) }
  const [ref, rows] = await shown(ctx, { ...filter, kind: 'VARIATION' })
  return { variations: rows.map((row) => variationView(ctx, ref, row)) }
}

async function shown(ctx: Ctx, filter: ProposalFilter): Promise<[Reference, ProposalRow[]]> {
  const ref = await reference(ctx.store)
  return [ref, await viewing(ctx.store.db, ctx.viewer, (trx) => proposals(trx, filter))]
}

/** Who proposed what and how it was decided. The ids of those who did so are for the two sides, not for the public. */
function common(ctx: Ctx, ref: Reference, row: ProposalRow) {
  const { organisation, decision } = row
  const names =
    organisation === null ? undefined : (ref.organisations.get(organisation) ?? ref.missions.get(organisation))
  const inside =
    ctx.viewer.role === 'SECRETARIAT' || (organisation !== null && organisation === ctx.viewer.organisation)
  const author = (id: string): string => (inside ? id : '')
  return {
    key: row.key,
    requirement: row.requirement,
    version: row.version,
    organisation:
      organisation === null || !inside
        ? null
        : { code: organisation, name: nameIn(names?.names, ctx.language, organisation) },
    reason: inside ? row.reason : '',
    author: author(row.author),
    on: row.known_from,
    decision: decision && {
      decision,
      reason: row.decided_reason!,
      author: author(row.decided_by!),
      on: row.decided_from!,
    },
  }
}

function proposalView(ctx: Ctx, ref: Reference, row: ProposalRow): ProposalView {
  const { kind, terms } = row.value as unknown as { kind: RevisionKind; terms: Terms }
  const { quantity, from, until, criticality, horizon, mandateTask, note, standards } = terms
  return {
    ...common(ctx, ref, row),
    kind,
    quantity,
    from,
    until,
    criticality,
    horizon,
    mandateTask,
    note,
    standards: standards.map(standardView),
  }
}

const variationView = (ctx: Ctx, ref: Reference, row: ProposalRow): VariationView => ({
  ...common(ctx, ref, row),
  attribute: row.attribute!,
  operator: row.value['operator'] as Operator,
  values: [...(row.value['values'] as readonly string[])],
  unit: row.value['unit'] as string | null,
  pledge: row.pledge,
})
