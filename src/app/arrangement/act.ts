import type { ActInput } from '../../contract/arrangement.ts'
import { widest } from '../../core/access/visibility.ts'
import { mayAgree, mayDecline, mayLeave, mayMark } from '../../core/arrangement/acts.ts'
import { asked, type ArrangementEventKind } from '../../core/arrangement/facts.ts'
import type { Standing } from '../../core/arrangement/standing.ts'
import type { Party } from '../../core/arrangement/terms.ts'
import type { Day } from '../../core/history/day.ts'
import { LIMITS, text } from '../../core/text.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { requireEditor } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { commit } from '../history/commit.ts'
import { day } from '../history/when.ts'
import { findArrangement, findArrangementIn, today } from './find.ts'
import { ARRANGING, actingOf, valueOf, type SavedArrangement } from './propose.ts'
import { audienceOf, partyColumns, recorded } from './rows.ts'

/** What an act writes. */
interface Deed {
  readonly kind: ArrangementEventKind
  readonly version: number
  readonly party: string
  readonly reason: string | null
  readonly milestone: string | null
  readonly doneOn: Day | null
}

/**
 * A party agrees, declines or leaves, each for itself; or says that a milestone was reached.
 * @throws Refusal access.*, arrangement.unknown, arrangement.*, text.*, history.day_invalid, subject.changed
 */
export async function actOnArrangement(
  ctx: Ctx,
  key: string,
  input: ActInput,
  read: number,
): Promise<SavedArrangement> {
  requireEditor(ctx, ARRANGING, `arrangement.${input.act.toLowerCase()}`)
  const seen = await findArrangement(ctx, key)
  const made = said(input)
  const codes = [...new Set(seen.facts.versions.flatMap(asked))]
  // What holds is seen to change by whoever it is shown to; who agrees or declines is for those concerned.
  const { holds, agreed, pending } = seen.standing
  const { visibility } = holds.terms
  const holding = input.act === 'LEAVE' || input.act === 'MILESTONE'
  // With the last agreement the terms hold: news for whoever is shown them, and whoever was shown those before.
  const concludes = input.act === 'AGREE' && pending?.awaiting.length === 1
  const shown = concludes ? widest([pending.version.terms.visibility, ...(agreed ? [visibility] : [])]) : visibility
  const audience = holding || concludes ? { visibility: shown, organisations: codes } : audienceOf(codes, visibility)
  const action = `arrangement.${input.act.toLowerCase()}`
  return commit(ctx, { action, subject: `arrangement:${key}`, reason: '', read, audience }, async (writing) => {
    const { trx, change, wrote } = writing
    const { standing, facts } = await findArrangementIn(trx, key, today(ctx))
    const deed = judged(ctx, standing, made)
    const parties: readonly Party[] = facts.versions.flatMap((v) => v.terms.parties)
    wrote('arrangement_event')
    await appendRows(trx, 'arrangement_event', change, [
      {
        arrangement: key,
        version: deed.version,
        kind: deed.kind,
        ...partyColumns({ code: deed.party, mission: parties.some((p) => p.code === deed.party && p.mission) }),
        milestone: deed.milestone,
        done_on: deed.doneOn,
        reason: deed.reason,
        ...recorded(ctx),
      },
    ])
    return { key }
  })
}

type Said = {
  readonly act: ActInput['act']
  readonly reason: string | null
  readonly milestone: string
  readonly doneOn: Day | null
}

/** What was sent, in the forms that the rules take. */
function said(input: ActInput): Said {
  const none = { act: input.act, reason: null, milestone: '', doneOn: null }
  if (input.act === 'DECLINE' || input.act === 'LEAVE')
    return { ...none, reason: valueOf(text(input.reason, 'reason', LIMITS.line)) }
  if (input.act !== 'MILESTONE') return none
  return { ...none, milestone: input.milestone, doneOn: input.doneOn === null ? null : day(input.doneOn) }
}

function judged(ctx: Ctx, standing: Standing, { act, reason, milestone, doneOn }: Said): Deed {
  const acting = actingOf(ctx)
  const own = { party: acting.code, reason, milestone: null, doneOn: null }
  if (act === 'AGREE') return { ...own, kind: 'AGREED', ...valueOf(mayAgree(standing, acting)) }
  if (act === 'DECLINE') return { ...own, kind: 'DECLINED', ...valueOf(mayDecline(standing, acting)) }
  if (act === 'LEAVE') return { ...own, kind: 'LEFT', ...valueOf(mayLeave(standing, acting)) }
  const marked = valueOf(mayMark(standing, acting, milestone, doneOn, today(ctx)))
  return { ...own, kind: 'MILESTONE', milestone, doneOn, ...marked }
}
