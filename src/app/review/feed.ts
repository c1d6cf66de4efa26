import { LANGUAGES } from '../../core/language.ts'
import { actionOn } from '../../core/review/action.ts'
import { feedEntries, type FeedEntry } from '../../core/review/feed-entries.ts'
import { planningOn } from '../../core/review/planning.ts'
import { icsOf, type CalendarItem } from '../../documents/calendar/ics.ts'
import { wordsIn, type Words } from '../../documents/words.ts'
import { viewing } from '../../store/access/viewing.ts'
import { actionRows, type ActionRow } from '../../store/review/actions.ts'
import { programmeVersions, type ProgrammeRow } from '../../store/review/programme.ts'
import type { Ctx } from '../context.ts'
import { when, type When } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { feedOwner } from './feeds.ts'
import { calendarFactsIn } from './facts.ts'

export interface FeedInput {
  readonly mission?: string | undefined
  readonly asOf?: string | undefined
  readonly token?: string | undefined
}

export interface Feed {
  readonly text: string
  readonly name: string
  /** True where it shows more than anyone is shown. */
  readonly own: boolean
}

/**
 * A calendar to subscribe to: expiries, latest days, reviews and reporting dates, of all missions or of one; with a token
 * also the actions that its owner is shown, and of a mission's people their own mission alone.
 * @throws Refusal feed.unknown, mission.unknown, history.*
 */
export async function calendarFeed(asked: Ctx, input: FeedInput): Promise<Feed> {
  const owner = input.token === undefined ? null : await feedOwner(asked, input.token)
  const ctx = owner?.ctx ?? asked
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, input)
  const own = ctx.viewer.role === 'MISSION' && owner ? ctx.viewer.organisation : null
  const wanted = input.mission ?? owner?.mission ?? own
  const mission = wanted === null ? null : findMission(ref, wanted).code
  const words = await wordsIn(ctx.language)
  const { facts, dates, actions } = await viewing(ctx.store.db, ctx.viewer, async (trx) => ({
    facts: await calendarFactsIn(trx, at.before),
    dates: await programmeVersions(trx, at.before),
    actions: owner ? await actionRows(trx, at.before) : [],
  }))
  const about = (of: string | null): boolean => mission === null || of === mission
  const items = [
    ...feedEntries(facts, at.asOf)
      .filter((e) => about(e.mission))
      .map((e) => itemOf(words, e)),
    ...reporting(dates)
      .filter((d) => d.mission === null || about(d.mission))
      .map(dateItem),
    ...actions
      .filter((a) => (a.mission === null || about(a.mission)) && concerns(ctx, a))
      .map((a) => actionItem(ctx, ref, at, a)),
  ]
  const name = words.t('paper.feed.name', { about: mission ?? words.t('paper.feed.all') })
  const file = { name, language: ctx.language, stamp: planningOn(facts, at.asOf).madeOn, items }
  return { text: icsOf(file), name: `reviews${mission === null ? '' : `-${mission}`}.ics`, own: owner !== null }
}

/** The Secretariat and the Group are told of every action that they see, others of their own. */
const concerns = ({ viewer }: Ctx, action: ActionRow): boolean =>
  viewer.role === 'SECRETARIAT' ||
  viewer.role === 'WORKING_GROUP' ||
  (viewer.organisation !== null && action.owners.includes(viewer.organisation))

function itemOf(words: Words, { uid, sequence, kind, mission, on, expiry, status }: FeedEntry): CalendarItem {
  const state = kind === 'REVIEW' ? (status === 'CONFIRMED' ? 'agreed' : 'proposed') : null
  return {
    uid,
    sequence,
    from: on,
    until: on,
    title: words.t(
      kind === 'EXPIRY'
        ? 'paper.feed.expiry'
        : kind === 'LATEST'
          ? 'paper.feed.latest'
          : (`paper.feed.review.${state!}` as const),
      { mission },
    ),
    text: words.t('paper.mission.mandate', { mission, expiry }),
    status,
  }
}

/** Newest versions of reporting dates, those taken out too: a calendar must hear that they are cancelled. */
const reporting = (versions: readonly ProgrammeRow[]): ProgrammeRow[] =>
  [...new Map(versions.map((v) => [v.key, v])).values()].filter((v) => v.kind === 'REPORTING')

const dateItem = (d: ProgrammeRow): CalendarItem => ({
  uid: `programme-${d.key}@gaplist`,
  sequence: d.version,
  from: d.from,
  until: d.until,
  title: d.mission === null ? d.title : `${d.mission}: ${d.title}`,
  text: d.title,
  status: d.removed ? 'CANCELLED' : 'CONFIRMED',
})

function actionItem(ctx: Ctx, ref: Reference, at: When, a: ActionRow): CalendarItem {
  const { due, closedOn } = actionOn(a.dueOn, a.events, at.asOf)
  const owners = a.owners.map((code) => nameIn(ref.organisations.get(code)?.names, ctx.language, code)).join(', ')
  const title = nameIn(a.what, ctx.language, LANGUAGES.map((l) => a.what[l]).find(Boolean) ?? a.key)
  return {
    uid: `action-${a.key}@gaplist`,
    // Events reported later than the day asked about count for nothing yet.
    sequence: a.events.filter((e) => e.on <= at.asOf).length,
    from: due,
    until: due,
    title,
    text: owners,
    status: closedOn === null ? 'CONFIRMED' : 'CANCELLED',
  }
}
