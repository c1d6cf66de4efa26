import type { PledgeCardView, PledgeListInput, PledgeListView } from '../../contract/supply.ts'
import { standingOn } from '../../core/supply/standing.ts'
import { viewing } from '../../store/access/viewing.ts'
import { pledgeFacts, pledgeVersions } from '../../store/supply/pledges.ts'
import type { Ctx } from '../context.ts'
import { snapshot } from '../gap/snapshot.ts'
import { when } from '../history/when.ts'
import { reference, type Reference } from '../reference.ts'
import { cardView } from './card.ts'
import { today, type FoundPledge } from './find-pledge.ts'
import { knownBody } from './known-body.ts'
import { knownCapability, knownMission } from './read-terms.ts'
import { recordReads } from './record-reads.ts'
import { worthIn } from './worth.ts'

export type PledgeListQuestion = Partial<PledgeListInput>

/**
 * The pledges that the viewer may see on a day, newest state first. What filters ask for is looked up in what this
 * viewer is shown: a filter must not tell what a field withholds.
 * @throws Refusal access.organisation_unknown, mission.unknown, capability.unknown, history.*, access.sign_in_needed
 */
export async function listPledges(ctx: Ctx, input: PledgeListQuestion): Promise<PledgeListView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, { ...input, asOf: input.asOf ?? today(ctx) })
  if (input.mission) knownMission(ref, input.mission)
  if (input.capability) knownCapability(ref, input.capability)
  if (input.organisation) knownBody(ref, input.organisation)
  const filter = input.organisation ? { organisation: input.organisation } : {}
  const found = await viewing(ctx.store.db, ctx.viewer, async (trx): Promise<FoundPledge[]> => {
    const all = await pledgeFacts(trx, at.before, filter)
    const versions = await pledgeVersions(
      trx,
      all.map((f) => f.key),
    )
    return all.flatMap((facts) => {
      const standing = standingOn(facts, at.asOf)
      return standing ? [{ facts, standing, version: versions.get(facts.key) ?? 0 }] : []
    })
  })
  const worth = worthIn(await snapshot(ctx.store, ref, at))
  const sight = { ref, language: ctx.language, viewer: ctx.viewer }
  const cards = found.map((one) => cardView(sight, one, worth(one.facts)))
  const chosen = cards.filter(matching(ref, input)).toSorted(newestFirst)
  const [offset, limit] = [input.offset ?? 0, input.limit ?? 200]
  const page = chosen.slice(offset, offset + limit)
  await recordReads(
    ctx,
    page.map((card) => ({ ...card, organisation: card.organisation.code })),
    'list',
  )
  return {
    asOf: at.asOf,
    knownAt: at.knownAt,
    pledges: page,
    page: { total: chosen.length, offset, limit, next: offset + limit < chosen.length ? String(offset + limit) : null },
    summary: {
      notPublic: chosen.filter((card) => card.visibility !== 'PUBLIC').length,
      due: cards.filter((card) => card.organisation.code === ctx.viewer.organisation && card.kept && isDue(card))
        .length,
      alerts: chosen.filter(isAlert).length,
    },
  }
}

const isDue = ({ renewal }: PledgeCardView): boolean => renewal?.status === 'NOTICE' || renewal?.status === 'GRACE'
const isAlert = ({ alerts }: PledgeCardView): boolean => (alerts ?? []).length > 0

function matching(ref: Reference, input: PledgeListQuestion): (card: PledgeCardView) => boolean {
  const { mission, capability, kind, state, due, alerts } = input
  const under = capability ? new Set(ref.taxonomy.under(capability)) : null
  return (card) =>
    (!mission || card.mission?.code === mission) &&
    (!under || under.has(card.capability.code)) &&
    (!kind || card.kind === kind) &&
    (!state || card.state === state) &&
    (due !== 'true' || isDue(card)) &&
    (alerts !== 'true' || isAlert(card))
}

const newestFirst = (a: PledgeCardView, b: PledgeCardView): number =>
  a.since > b.since ? -1 : a.since < b.since ? 1 : a.key < b.key ? -1 : 1
