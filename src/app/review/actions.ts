import type { ActionListInput, ActionListView, ActionReportInput, ActionView } from '../../contract/review.ts'
import { discloses } from '../../core/access/visibility.ts'
import type { Day } from '../../core/history/day.ts'
import { LANGUAGES } from '../../core/language.ts'
import { actionOn } from '../../core/review/action.ts'
import { refuse } from '../../core/problem.ts'
import { LIMITS, text } from '../../core/text.ts'
import { viewing } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Db } from '../../store/open.ts'
import { actionRows, type ActionRow } from '../../store/review/actions.ts'
import { denied, requirePerson } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { day, when } from '../history/when.ts'
import { findMission } from '../mission/find-mission.ts'
import { nameIn, reference, type Reference } from '../reference.ts'
import { keeps, recordedNow, recorderOf, sure, today } from './keeping.ts'
import { bodyNamed } from './names.ts'

/**
 * Actions that the viewer may see, as they stood on a day (today if none is named), what is due first at the top.
 * @throws Refusal mission.unknown, history.*
 */
export async function listActions(ctx: Ctx, input: Partial<ActionListInput> = {}): Promise<ActionListView> {
  const ref = await reference(ctx.store)
  const at = when(ctx, ref, { ...input, asOf: input.asOf ?? today(ctx) })
  const mission = input.mission ? findMission(ref, input.mission).code : null
  const rows = await viewing(ctx.store.db, ctx.viewer, (trx) => actionRows(trx, at.before))
  const actions = rows
    .filter((a) => a.from <= at.asOf)
    .map((a) => actionView(ctx, ref, a, at.asOf))
    .filter(
      (a) =>
        (mission === null || a.mission === mission) &&
        (input.review === undefined || a.review === input.review) &&
        (input.owner === undefined || a.owners.some((o) => o.code === input.owner)) &&
        (input.state === undefined || a.state === input.state),
    )
    .toSorted((a, b) => Number(a.closedOn !== null) - Number(b.closedOn !== null) || a.daysLeft - b.daysLeft)
  return { asOf: at.asOf, knownAt: at.knownAt, actions }
}

/**
 * One action with what was reported of it.
 * @throws Refusal action.unknown, history.*
 */
export async function showAction(ctx: Ctx, input: { key: string; asOf?: string | undefined }): Promise<ActionView> {
  const ref = await reference(ctx.store)
  const { asOf } = when(ctx, ref, { asOf: input.asOf ?? today(ctx) })
  const found = await viewing(ctx.store.db, ctx.viewer, (trx) => findAction(trx, input.key))
  return actionView(ctx, ref, found, asOf)
}

/**
 * Reports of an action: progress, that it is done or dropped, a new day. Whoever is to act reports, or a keeper.
 * @throws Refusal access.*, action.*, text.*, history.*
 */
export async function reportAction(ctx: Ctx, key: string, input: ActionReportInput): Promise<{ key: string }> {
  requirePerson(ctx.viewer)
  if (ctx.viewer.level === 'READER') denied(ctx.viewer, 'action.report')
  const body = sure(text(input.text, 'text', LIMITS.note))
  const dueOn = input.dueOn ? day(input.dueOn) : null
  if ((input.kind === 'MOVED') !== (dueOn !== null)) refuse('action.due_missing', {})
  const seen = await viewing(ctx.store.db, ctx.viewer, (trx) => findAction(trx, key))
  const organisation = recorderOf(ctx)
  if (!keeps(ctx) && !seen.owners.includes(organisation)) refuse('action.not_owner', { owners: seen.owners.join(', ') })
  const visibility = input.visibility ?? seen.visibility
  if (input.kind !== 'PROGRESS' && visibility !== seen.visibility) refuse('action.narrower', { kind: input.kind })
  if (!discloses(ctx.viewer, organisation, visibility)) denied(ctx.viewer, 'action.report')
  const others = visibility === 'PRIVATE' ? [] : seen.owners
  const audience = { visibility, organisations: [organisation, ...others] }
  const entry = { action: 'action.report', subject: `action:${key}`, reason: '', read: null, audience }
  return commit(ctx, entry, async ({ trx, change, wrote }) => {
    const { closedOn } = actionOn(seen.dueOn, (await findAction(trx, key)).events, today(ctx))
    if (closedOn !== null && input.kind !== 'PROGRESS') refuse('action.closed', { action: key, on: closedOn })
    wrote('action_event')
    await appendRows(trx, 'action_event', change, [
      {
        action: key,
        kind: input.kind,
        organisation,
        body,
        language: input.language ?? 'en',
        due_on: dueOn,
        visibility,
        salt: ctx.newId(),
        ...recordedNow(ctx),
      },
    ])
    return { key }
  })
}

async function findAction(db: Db, key: string): Promise<ActionRow> {
  const [found] = /^[\w:.@-]{1,100}$/.test(key) ? await actionRows(db, null, { key }) : []
  return found ?? refuse('action.unknown', { action: key.slice(0, 100) })
}

export function actionView(ctx: Ctx, ref: Reference, a: ActionRow, asOf: Day): ActionView {
  const standing = actionOn(a.dueOn, a.events, asOf)
  return {
    key: a.key,
    owners: a.owners.map((code) => bodyNamed(ctx, ref, code)),
    what: nameIn(a.what, ctx.language, LANGUAGES.map((l) => a.what[l]).find(Boolean) ?? a.key),
    ...standing,
    duePrinted: a.duePrinted,
    mission: a.mission,
    document: a.document,
    paragraph: a.paragraph,
    review: a.review,
    decision: a.decision,
    visibility: a.visibility,
    events: a.events
      .filter((e) => e.on <= asOf)
      .map((e) => ({
        kind: e.kind,
        on: e.on,
        dueOn: e.dueOn,
        organisation: bodyNamed(ctx, ref, e.organisation),
        text: e.body,
        visibility: e.visibility,
      })),
  }
}
