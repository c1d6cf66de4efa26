import { relationTo, type Relation } from '../../core/access/disclose.ts'
import type { Visibility } from '../../core/access/visibility.ts'
import { ownersOf, relationToOwners } from '../../core/arrangement/disclosure.ts'
import { standingOn } from '../../core/arrangement/standing.ts'
import { ASSUMPTIONS, type Assumptions } from '../../core/match/build/assumptions.ts'
import { chosenAssumptions, type AssumptionsDraft, type ChosenAssumptions } from '../../core/match/build/chosen.ts'
import { closingMissions } from '../../core/match/build/from-missions.ts'
import type { BuildInput, Contribution } from '../../core/match/build/input.ts'
import { arrangementAsShown, pledgeAsShown, termsWithheld } from '../../core/match/build/shown.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { viewing } from '../../store/access/viewing.ts'
import { arrangementFacts } from '../../store/arrangement/arrangements.ts'
import { exerciseMark } from '../../store/match/exercise.ts'
import { contributions, newestContributionsDay } from '../../store/gap/register.ts'
import { knownVariations, places } from '../../store/match/surroundings.ts'
import type { Trx } from '../../store/open.ts'
import { pledgeFacts } from '../../store/supply/pledges.ts'
import type { Ctx } from '../context.ts'
import { counting, snapshot } from '../gap/snapshot.ts'
import { when, type When } from '../history/when.ts'
import { reference } from '../reference.ts'
import { recordReads } from '../supply/record-reads.ts'
import { assumptionsOf } from '../../core/match/exercise/places.ts'
import { EXERCISE_NAME } from '../../core/match/exercise/problem.ts'
import { seeing, type MatchAudience, type Sees } from './audience.ts'

export interface MatchQuestion {
  readonly asOf?: string | undefined
  readonly knownAt?: string | undefined
  readonly audience?: MatchAudience | undefined
  readonly assumptions?: AssumptionsDraft | undefined
}

/** A pledge or an arrangement that a match was made from, and who could see it then. */
export interface Ingredient {
  readonly is: 'PLEDGE' | 'ARRANGEMENT'
  readonly key: string
  readonly owners: readonly string[]
  readonly visibility: Visibility
  /** False for what public sources tell: it is public as a whole. */
  readonly kept: boolean
}

export interface Loaded extends ChosenAssumptions {
  readonly input: BuildInput
  readonly when: When
  readonly ingredients: readonly Ingredient[]
}

/**
 * The facts of a match at two times, as the viewer, or the audience that it is made for, is shown them. That pledges of
 * others which are not public were read is recorded.
 * @throws Refusal history.*, run.assumption_invalid, run.language_*, access.sign_in_needed
 */
export async function loadMatch(ctx: Ctx, question: MatchQuestion): Promise<Loaded> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, question)
  const exercise = await exerciseMark(ctx.store.db)
  const chosen = chosenAssumptions(standardFor(exercise), question.assumptions ?? {}, (code) => ref.missions.has(code))
  const sees = seeing(ctx.viewer, question.audience ?? 'VISIBLE')
  const { pledges, arrangements, variations } = await viewing(ctx.store.db, ctx.viewer, async (trx) => ({
    pledges: (await pledgeFacts(trx, at.before)).filter((p) => sees.shown(p.visibility)),
    arrangements: await arrangementsAt(ctx, trx, at, sees),
    variations: await knownVariations(trx, at.before),
  }))
  await recordReads(ctx, pledges, 'match')
  const snap = counting(await snapshot(ctx.store, ref, at), pledges)
  const relation = (p: PledgeFacts): Relation => sees.relation(relationTo(ctx.viewer, p.organisation))
  const place = await places(ctx.store.db)
  const keys = new Set(pledges.map((p) => p.key))
  const input: BuildInput = {
    name: exercise
      ? `${EXERCISE_NAME} ${exercise.size}-${exercise.seed} ${at.asOf}`
      : `gaplist ${at.asOf}${at.knownAt ? ` known ${at.knownAt}` : ''}`,
    asOf: at.asOf,
    lines: snap.lines,
    taxonomy: ref.taxonomy,
    pledges: pledges.map((p) => pledgeAsShown(p, relation(p))),
    withheld: new Set(pledges.filter((p) => termsWithheld(p, relation(p))).map((p) => p.key)),
    arrangements: arrangements.map((a) => a.facts),
    contributions: await contributionsOf(ctx, at, [...closingMissions(snap.lines).keys()]),
    placeOf: (code) => place.get(code) ?? { region: null, subregion: null },
    hostsOf: (mission) => ref.missions.get(mission)?.host ?? [],
    variations: Map.groupBy(
      variations.filter((v) => v.pledge === null || keys.has(v.pledge)),
      (v) => v.requirement,
    ),
  }
  const ingredients: Ingredient[] = [
    ...pledges.map((p) => ({
      is: 'PLEDGE' as const,
      key: p.key,
      owners: [p.organisation],
      visibility: p.visibility,
      kept: p.kept,
    })),
    ...arrangements.map(({ facts, owners, visibility }) => ({
      is: 'ARRANGEMENT' as const,
      key: facts.key,
      owners,
      visibility,
      kept: true,
    })),
  ]
  return { input, ...chosen, when: at, ingredients }
}

const standardFor = (exercise: { readonly size: string } | undefined | null): Assumptions =>
  exercise ? assumptionsOf(exercise.size) : ASSUMPTIONS

/** The planning assumptions of this register, as its editors set them. */
export const standardAssumptions = async (ctx: Ctx): Promise<Assumptions> =>
  standardFor(await exerciseMark(ctx.store.db))

async function arrangementsAt({ viewer }: Ctx, trx: Trx, at: When, sees: Sees) {
  const all = await arrangementFacts(trx, undefined, at.before)
  return all.flatMap((facts) => {
    const standing = standingOn(facts, at.asOf)
    if (!standing) return []
    const { visibility } = standing.holds.terms
    if (!sees.shown(visibility)) return []
    const owners = ownersOf(facts, standing)
    const relation = sees.relation(relationToOwners(viewer, owners))
    return { facts: arrangementAsShown(facts, relation), owners, visibility }
  })
}

/** What each contributor has in missions that close, each on the newest day for which a register by contributor is held. */
async function contributionsOf(ctx: Ctx, at: When, missions: readonly string[]): Promise<Contribution[]> {
  const { db } = ctx.store
  const rows = await Promise.all(
    missions.map(async (mission) => {
      const on = await newestContributionsDay(db, at.asOf, at.before, [mission])
      return on === null ? [] : contributions(db, on, at.before, [mission])
    }),
  )
  return rows.flat().map((r) => ({
    mission: r.mission,
    contributor: r.contributor,
    capability: r.capability,
    quantity: r.persons,
    on: r.validOn,
  }))
}
