import type { Visibility } from '../../core/access/visibility.ts'
import type { Day } from '../../core/history/day.ts'
import type { Language } from '../../core/language.ts'
import type { ActionEvent } from '../../core/review/action.ts'
import type { KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'
import type { Names } from '../schema/base.ts'

export interface ActionEventRow extends ActionEvent {
  readonly organisation: string
  readonly body: string
  readonly language: Language
  readonly visibility: Visibility
}

/** An action with what was reported of it, as far as the viewer of the transaction may see it. */
export interface ActionRow {
  readonly key: string
  readonly owners: readonly string[]
  readonly what: Names
  readonly dueOn: Day
  readonly duePrinted: string | null
  readonly mission: string | null
  readonly document: string | null
  readonly paragraph: string | null
  readonly review: string | null
  readonly decision: string | null
  readonly source: string | null
  readonly visibility: Visibility
  /** The day from which somebody is to do it. */
  readonly from: Day
  readonly events: readonly ActionEventRow[]
}

export interface ActionFilter {
  readonly key?: string
  readonly review?: string
}

/** Actions known by a date, in the order in which they were written, with their events. */
export async function actionRows(db: Db, before: KnownBefore = null, filter: ActionFilter = {}): Promise<ActionRow[]> {
  const rows = await db
    .selectFrom('action')
    .selectAll()
    .$if(before !== null, (q) => q.where('known_from', '<', before!))
    .$if(filter.key !== undefined, (q) => q.where('key', '=', filter.key!))
    .$if(filter.review !== undefined, (q) => q.where('review', '=', filter.review!))
    .orderBy('due_on')
    .orderBy('key')
    .execute()
  if (rows.length === 0) return []
  const events = await db
    .selectFrom('action_event')
    .selectAll()
    .where(
      'action',
      'in',
      rows.map((r) => r.key),
    )
    .$if(before !== null, (q) => q.where('known_from', '<', before!))
    .orderBy('id')
    .execute()
  const of = Map.groupBy(events, (e) => e.action)
  return rows.map((r) => ({
    key: r.key,
    owners: r.owners,
    what: r.what,
    dueOn: r.due_on as Day,
    duePrinted: r.due_printed,
    mission: r.mission,
    document: r.document,
    paragraph: r.paragraph,
    review: r.review,
    decision: r.decision,
    source: r.source,
    visibility: r.visibility as Visibility,
    from: r.valid_on as Day,
    events: (of.get(r.key) ?? []).map((e) => ({
      kind: e.kind as ActionEvent['kind'],
      on: e.valid_on as Day,
      dueOn: e.due_on as Day | null,
      organisation: e.organisation,
      body: e.body,
      language: e.language as Language,
      visibility: e.visibility as Visibility,
    })),
  }))
}
