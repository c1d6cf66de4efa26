import { beforeAll, describe, expect, test } from 'vitest'
import { decideProposal, decideVariation } from '../../src/app/requirement/decide.ts'
import { fitOffer } from '../../src/app/requirement/fit.ts'
import { listProposals, listVariations } from '../../src/app/requirement/proposals.ts'
import { proposeRevision, type ProposeInput } from '../../src/app/requirement/propose.ts'
import { proposeVariation } from '../../src/app/requirement/propose-variation.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { showRequirement } from '../../src/app/requirement/show.ts'
import type { VariationInput } from '../../src/contract/requirement-input.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import { appendRows, type Row } from '../../src/store/exchange/append-rows.ts'
import { recording } from '../../src/store/ledger/append.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { asAdmin } from '../support/admin.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { as, VIEWERS } from '../support/editors.ts'
import { refusal } from '../support/refusal.ts'

const KEY = 'unamid-military-utility-helicopter-2008'
const change = (more: Partial<ProposeInput> = {}): ProposeInput => ({
  requirement: KEY,
  kind: 'CORRECTION',
  quantity: 22,
  reason: 'the area has grown',
  ...more,
})
const lighter = (more: Partial<VariationInput> = {}): VariationInput => ({
  requirement: KEY,
  attribute: 'payload',
  operator: 'AT_LEAST',
  values: ['1500'],
  unit: 'kg',
  reason: 'does in the cool season',
  ...more,
})

/** A pledge that its owner keeps here and shows to some. */
const kept = (key: string, organisation: string, visibility: string): Row<'pledge'> => ({
  key,
  organisation,
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  unit: 'airframe',
  kind: 'UNIT',
  scheme: null,
  source: 'wg-report-2010',
  verified: false,
  note: null,
  kept: true,
  visibility,
  salt: '00000000-0000-4000-8000-000000000000',
})

onEachServer('what is proposed about requirements', (server) => {
  const at = shared(server, 'loaded')
  const ctx = (viewer: Viewer) => as(at().store, viewer)
  const sec = () => ctx(VIEWERS.secretariat)
  const version = async () => (await showRequirement(sec(), { requirement: KEY })).version
  const others = Object.entries(VIEWERS).filter(([name]) => !['secretariat', 'reader', 'unamid'].includes(name))

  describe('a change, by a mission to its own requirement', () => {
    let key = ''
    test('is kept with its reason, and changes nothing yet', async () => {
      ;({ key } = await proposeRevision(ctx(VIEWERS.unamid), change()))
      expect(await version()).toBe(0)
      for (const viewer of [VIEWERS.unamid, VIEWERS.secretariat, VIEWERS.reader])
        expect(await listProposals(ctx(viewer), { requirement: KEY })).toMatchObject({
          proposals: [
            {
              key,
              quantity: 22,
              reason: 'the area has grown',
              organisation: { code: 'UNAMID' },
              author: 'person:p-unamid',
              decision: null,
            },
          ],
        })
    })

    test.each(others)('is not shown to %s, and cannot be decided', async (_, viewer) => {
      expect(await listProposals(ctx(viewer), { requirement: KEY })).toEqual({ proposals: [] })
      const decided = () => decideProposal(ctx(viewer), { proposal: key, decision: 'ACCEPTED', reason: 'x' })
      const code = viewer.person === null ? 'access.sign_in_needed' : 'access.not_allowed'
      expect(await refusal(decided)).toMatchObject({ code })
    })

    test('says no more in the ledger than that there is one', async () => {
      const entry = await at()
        .store.db.selectFrom('ledger')
        .selectAll()
        .orderBy('seq', 'desc')
        .executeTakeFirstOrThrow()
      expect(entry).toMatchObject({ action: 'requirement.propose', subject: `proposal:${key}`, reason: '' })
      expect(entry.payload).not.toMatch(/unamid|area|grown|helicopter/i)
    })

    test('to another mission’s requirement, or of nothing, is refused', async () => {
      expect(await refusal(() => proposeRevision(ctx(VIEWERS.monusco), change()))).toMatchObject({
        code: 'access.not_allowed',
      })
      expect(await refusal(() => proposeRevision(sec(), change()))).toMatchObject({ code: 'access.not_allowed' })
      const nothing = () => proposeRevision(ctx(VIEWERS.unamid), change({ quantity: 18 }))
      expect(await refusal(nothing)).toMatchObject({ code: 'requirement.unchanged' })
    })

    test('accepted, is the next version, in one transaction with the decision', async () => {
      await decideProposal(sec(), { proposal: key, decision: 'ACCEPTED', reason: 'seen on the visit' })
      const page = await showRequirement(sec(), { requirement: KEY })
      expect(page).toMatchObject({ version: 1, quantity: 22 })
      expect(page.versions.at(-1)).toMatchObject({ reason: 'seen on the visit', author: 'person:p-sec' })
      expect((await listProposals(ctx(VIEWERS.unamid), { requirement: KEY })).proposals[0]).toMatchObject({
        decision: { decision: 'ACCEPTED', reason: 'seen on the visit' },
      })
    })

    test('is decided once, also by two at the same moment', async () => {
      const again = () => decideProposal(sec(), { proposal: key, decision: 'REFUSED', reason: 'x' })
      expect(await refusal(again)).toMatchObject({ code: 'proposal.decided', params: { decision: 'ACCEPTED' } })
      const { key: next } = await proposeRevision(ctx(VIEWERS.unamid), change({ quantity: 23 }))
      const done = await Promise.allSettled(
        (['ACCEPTED', 'REFUSED', 'REFUSED'] as const).map((decision) =>
          decideProposal(sec(), { proposal: next, decision, reason: 'x' }),
        ),
      )
      expect(done.filter((d) => d.status === 'fulfilled')).toHaveLength(1)
      for (const d of done)
        if (d.status === 'rejected')
          expect(['subject.changed', 'proposal.decided', 'proposal.version_passed']).toContain(d.reason.problem.code)
    })

    test('is not accepted over a version that the mission has not read', async () => {
      const { key: late } = await proposeRevision(ctx(VIEWERS.unamid), change({ quantity: 50 }))
      await reviseRequirement(sec(), {
        requirement: KEY,
        read: await version(),
        kind: 'CORRECTION',
        quantity: 30,
        reason: 'x',
      })
      const accept = () => decideProposal(sec(), { proposal: late, decision: 'ACCEPTED', reason: 'x' })
      expect(await refusal(accept)).toMatchObject({ code: 'proposal.version_passed' })
      await decideProposal(sec(), { proposal: late, decision: 'REFUSED', reason: 'overtaken' })
    })
  })

  describe('a variation of a standard', () => {
    beforeAll(async () => {
      const standards = [
        { attribute: 'payload', operator: 'AT_LEAST' as const, values: ['2000'], unit: 'kg', mandatory: true },
      ]
      await reviseRequirement(sec(), {
        requirement: KEY,
        read: await version(),
        kind: 'CORRECTION',
        standards,
        reason: 'SUR',
      })
      for (const [key, organisation, visibility] of [
        ['rwa-shown', 'RWA', 'SECRETARIAT'],
        ['rwa-private', 'RWA', 'PRIVATE'],
        ['bgd-shown', 'BGD', 'SECRETARIAT'],
      ] as const) {
        const viewer = organisation === 'RWA' ? VIEWERS.rwanda : VIEWERS.bangladesh
        const entry = { actor: 'test', action: 'test', subject: key, reason: '' }
        await recording(
          at().store.db,
          entry,
          async (trx, n, wrote) => {
            wrote('pledge')
            await appendRows(trx, 'pledge', n, [kept(key, organisation, visibility)])
          },
          viewer,
        )
      }
    })
    const propose = async (viewer: Viewer, more: Partial<VariationInput> = {}) =>
      (await proposeVariation(ctx(viewer), lighter(more))).key
    const shownTo = async (viewer: Viewer, key: string) =>
      (await listVariations(ctx(viewer), { requirement: KEY })).variations.find((v) => v.key === key)
    const whoSees = async (key: string) => {
      const seen = []
      for (const [name, viewer] of Object.entries(VIEWERS)) if (await shownTo(viewer, key)) seen.push(name)
      return seen
    }
    const fits = (viewer: Viewer, value: string, pledge?: string) =>
      fitOffer(ctx(viewer), { requirement: KEY, offered: [{ attribute: 'payload', value, unit: 'kg' }], pledge })

    test('for every offer is between proposer and Secretariat until it is accepted, then public', async () => {
      const key = await propose(VIEWERS.rwanda)
      expect(await whoSees(key)).toEqual(['secretariat', 'reader', 'rwanda'])
      expect(await fits(VIEWERS.anyone, '1600')).toMatchObject({ eligible: false, unmet: ['payload'] })
      await decideVariation(sec(), { proposal: key, decision: 'ACCEPTED', reason: 'operationally acceptable' })
      expect(await whoSees(key)).toEqual(Object.keys(VIEWERS))
      expect(await fits(VIEWERS.anyone, '1600')).toMatchObject({
        eligible: true,
        attributes: [{ fit: 'MET_BY_VARIATION', variation: key }],
      })
      // Who asked for it stays between the two.
      expect(await shownTo(VIEWERS.bangladesh, key)).toMatchObject({ organisation: null, author: '', reason: '' })
      expect(await shownTo(VIEWERS.rwanda, key)).toMatchObject({
        organisation: { code: 'RWA' },
        reason: 'does in the cool season',
      })
    })

    test('refused, is never shown to others', async () => {
      const key = await propose(VIEWERS.bangladesh, { values: ['100'] })
      await decideVariation(sec(), { proposal: key, decision: 'REFUSED', reason: 'too little' })
      expect(await whoSees(key)).toEqual(['secretariat', 'reader', 'bangladesh'])
      expect(await shownTo(VIEWERS.bangladesh, key)).toMatchObject({
        decision: { decision: 'REFUSED', reason: 'too little' },
      })
      const again = () => decideVariation(sec(), { proposal: key, decision: 'ACCEPTED', reason: 'x' })
      expect(await refusal(again)).toMatchObject({ code: 'proposal.decided' })
    })

    test('for one pledge is seen by its owner and by the Secretariat that sees the pledge, decided or not', async () => {
      const key = await propose(VIEWERS.rwanda, { values: ['1000'], pledge: 'rwa-shown' })
      const seen = ['secretariat', 'reader', 'rwanda']
      expect(await whoSees(key)).toEqual(seen)
      await decideVariation(sec(), { proposal: key, decision: 'ACCEPTED', reason: 'for this unit' })
      expect(await whoSees(key)).toEqual(seen)
      expect(await fits(VIEWERS.rwanda, '1200', 'rwa-shown')).toMatchObject({ eligible: true })
      expect(await fits(VIEWERS.rwanda, '1200')).toMatchObject({ eligible: false })
      expect(await refusal(() => fits(VIEWERS.bangladesh, '1200', 'rwa-shown'))).toMatchObject({
        code: 'pledge.unknown',
      })
    })

    test('for a private pledge its owner alone sees; nobody decides what is not shown', async () => {
      const key = await propose(VIEWERS.rwanda, { pledge: 'rwa-private' })
      expect(await whoSees(key)).toEqual(['rwanda'])
      const decide = () => decideVariation(sec(), { proposal: key, decision: 'ACCEPTED', reason: 'x' })
      expect(await refusal(decide)).toMatchObject({ code: 'proposal.unknown' })
    })

    test('for another’s pledge, or one that is not shown, is refused as for one that is not there', async () => {
      for (const pledge of ['bgd-shown', 'rwa-private', 'none']) {
        const viewer = pledge === 'rwa-private' ? VIEWERS.secretariat : VIEWERS.rwanda
        expect(await refusal(() => propose(viewer, { pledge }))).toMatchObject({
          code: 'pledge.unknown',
          params: { pledge },
        })
      }
    })

    test('is of a standard that the requirement has, with values of its attribute', async () => {
      for (const [code, more] of [
        ['standard.not_required', { attribute: 'radius', unit: 'km' }],
        ['standard.not_required', { operator: 'AT_MOST' }],
        ['standard.value_invalid', { values: ['some'] }],
        ['standard.unit_invalid', { unit: 'km' }],
        ['requirement.unknown', { requirement: 'x' }],
        ['text.empty', { reason: '' }],
      ] satisfies [string, Partial<VariationInput>][])
        expect(await refusal(() => propose(VIEWERS.rwanda, more))).toMatchObject({ code })
    })

    test('is proposed neither by missions nor by readers', async () => {
      for (const viewer of [VIEWERS.unamid, VIEWERS.reader, VIEWERS.workingGroup])
        expect(await refusal(() => propose(viewer))).toMatchObject({ code: 'access.not_allowed' })
    })
  })

  test('is not in the database without a viewer, whatever is asked', async () => {
    const { db } = at().store
    const open = await db.selectFrom('proposal').select(['kind', 'pledge']).execute()
    expect(open.every((p) => p.kind === 'VARIATION' && p.pledge === null)).toBe(true)
    expect(open).toHaveLength(1)
    const seen = await viewing(db, VIEWERS.secretariat, (trx) => trx.selectFrom('proposal').select('key').execute())
    expect(seen.length).toBeGreaterThan(4)
  })

  test('is hidden by the database’s own rule: without it every one of these tests would see everything', async () => {
    const hidden = async () => {
      const rows = await viewing(at().store.db, VIEWERS.bangladesh, (trx) =>
        trx.selectFrom('proposal').select('key').execute(),
      )
      return rows.length
    }
    const before = await hidden()
    const all = await asAdmin(
      server,
      async (client) => {
        await client.query('alter table gaplist.proposal disable row level security')
        const open = await hidden()
        await client.query('alter table gaplist.proposal enable row level security')
        return open
      },
      at().database,
    )
    expect(all).toBeGreaterThan(before)
    expect(await hidden()).toBe(before)
  })

  test('leaves a ledger that vouches for every row', async () => {
    expect(await verifyLedger(at().store.db)).toMatchObject({ findings: [] })
  })
})
