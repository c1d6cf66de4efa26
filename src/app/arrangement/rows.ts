import type { Component, Milestone, Party, Terms } from '../../core/arrangement/terms.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import type { Audience } from '../../core/access/audience.ts'
import type { Ctx } from '../context.ts'
import type { Writing } from '../history/commit.ts'
import { today } from './find.ts'

/** Terms, and who is asked to agree to them. */
export interface Proposal {
  readonly version: number
  readonly terms: Terms
  readonly released: readonly Pick<Party, 'code' | 'mission'>[]
  readonly reason: string
}

export const recorded = (ctx: Ctx) => ({
  author: ctx.viewer.person!,
  valid_on: today(ctx),
  salt: ctx.newId(),
  known_from: ctx.now(),
  known_basis: 'RECORDED' as const,
})

export const partyColumns = ({ code, mission }: Pick<Party, 'code' | 'mission'>) => ({
  organisation: mission ? null : code,
  mission: mission ? code : null,
})

/** Appends a version of the terms and the parties that it is put to. */
export async function writeProposal(
  ctx: Ctx,
  { trx, change, wrote }: Writing,
  key: string,
  p: Proposal,
): Promise<void> {
  const { terms, version, released, reason } = p
  // The parties first: nobody is added to terms that were put to their parties.
  wrote('arrangement_party')
  const row = (party: Pick<Party, 'code' | 'mission'>, part: string, roles: readonly string[]) => ({
    arrangement: key,
    version,
    ...partyColumns(party),
    part,
    roles: [...roles],
    salt: ctx.newId(),
  })
  await appendRows(trx, 'arrangement_party', change, [
    ...terms.parties.map((party) => row(party, 'PARTY', party.roles)),
    ...released.map((party) => row(party, 'RELEASED', [])),
  ])
  wrote('arrangement_terms')
  await appendRows(trx, 'arrangement_terms', change, [
    {
      arrangement: key,
      version,
      visibility: terms.visibility,
      type: terms.type,
      mission: terms.mission,
      capability: terms.capability,
      from_on: terms.from,
      until_on: terms.until,
      reference: terms.reference,
      amounts_public: terms.amountsPublic,
      components: terms.components as readonly Component[],
      milestones: terms.milestones as readonly Milestone[],
      note: terms.note,
      language: terms.language,
      reason,
      ...recorded(ctx),
    },
  ])
}

/** For whom a change is news: the parties; the Secretariat unless it is private. No proposal is public. */
export const audienceOf = (parties: readonly string[], visibility: Terms['visibility']): Audience => ({
  visibility: visibility === 'PRIVATE' ? 'PRIVATE' : 'SECRETARIAT',
  organisations: parties,
})
