import { sql } from 'kysely'
import type { Day } from '../../core/history/day.ts'
import type { Pledge, PledgeKind, PledgeState } from '../../core/supply/pledge.ts'
import type { KnownBefore } from '../known.ts'
import type { Db } from '../open.ts'

interface Row {
  key: string
  organisation: string
  mission: string | null
  capability: string
  kind: string
  scheme: string | null
  source: string
  state: string
  since: string
  renewed: string
  renewals: number
  quantity: number | null
  verified: boolean
}

/** Pledges with the state that they had on a day, from their events known by a date. */
export async function pledgesAsOf(db: Db, asOf: Day, before: KnownBefore): Promise<Pledge[]> {
  const { rows } = await sql<Row>`
    with event as (
      select * from pledge_event e where e.valid_on <= ${asOf} and (${before}::timestamptz is null or e.known_from < ${before})
    )
    select p.key, p.organisation, p.mission, p.capability, p.kind, p.scheme, p.source,
      s.state, s.valid_on as since, s.verified and p.verified as verified,
      (select e.quantity from event e where e.pledge = p.key and e.quantity is not null order by e.valid_on desc, e.id desc limit 1) as quantity,
      coalesce(r.last, s.valid_on) as renewed, greatest(r.times - 1, 0)::int as renewals
    from pledge p
    join lateral (select * from event e where e.pledge = p.key and e.state is not null order by e.valid_on desc, e.id desc limit 1) s on true
    cross join lateral (select max(e.valid_on) as last, count(*)::int as times from event e
      where e.pledge = p.key and e.state = any('{RECEIVED,ACKNOWLEDGED,ACCEPTED}')) r
    order by p.key`.execute(db)
  return rows.map((r) => ({
    key: r.key,
    organisation: r.organisation,
    mission: r.mission,
    capability: r.capability,
    kind: r.kind as PledgeKind,
    scheme: r.scheme,
    source: r.source,
    state: r.state as PledgeState,
    stateSince: r.since as Day,
    quantity: r.quantity,
    renewedOn: r.renewed as Day,
    renewals: r.renewals,
    verified: r.verified,
  }))
}
