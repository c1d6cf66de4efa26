import { describe, expect, test } from 'vitest'
import { buildFromRegister } from '../../src/app/match/build.ts'
import type { RegisterMatch } from '../../src/app/match/build.ts'
import type { Ctx } from '../../src/app/context.ts'
import { recordPledgeEvent } from '../../src/app/supply/record-event.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { readMatchProblem } from '../../src/core/match/read-problem.ts'
import type { Store } from '../../src/store/open.ts'
import { context } from '../support/context.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { OFFER, PEOPLE } from '../support/pledges.ts'

const as = (store: Store, viewer: Viewer, now: string): Ctx => ({
  ...context(store, now, viewer),
  actor: viewer.person === null ? 'operator' : `person:${viewer.person}`,
})
const LINE = 'UNAMID/military-utility-helicopter'
const about = ({ findings }: RegisterMatch, id: string): string[] =>
  findings.filter((f) => f.id === id).map((f) => f.code.replace('match.', ''))

onEachServer('a match from the register', (server) => {
  describe('of 2010, from what is public', () => {
    const at = shared(server, 'loaded')
    const built = (asOf?: string, knownAt?: string): Promise<RegisterMatch> =>
      buildFromRegister(context(at().store), { asOf, knownAt })

    test('on 27 July asks for what is lacking, and says which facts are missing', async () => {
      const match = await built()
      const { problem, subjects } = match
      expect(readMatchProblem(JSON.parse(JSON.stringify(problem)))).toEqual(problem)
      const utility = problem.requirements.find((r) => r.id === LINE)!
      expect(utility).toEqual({
        id: LINE,
        mission: 'UNAMID',
        capability: 'military-utility-helicopter',
        quantity: 18,
        from: 0,
        until: 24,
        weight: 8,
        minimumReadiness: 2,
      })
      expect(problem.requirements.find((r) => r.id === 'UNAMID/tactical-helicopter')!.quantity).toBe(1)
      expect(subjects.requirements[LINE]).toMatchObject({ requirement: 'unamid-military-utility-helicopter-2008' })
      // Nobody offers a utility helicopter: Ethiopia's five are tactical ones, and deployed.
      expect(problem.offers.some((o) => o.capability.includes('helicopter'))).toBe(false)
      expect(about(match, 'ETH-UNAMID')).toEqual(['left.deployed'])
      expect(about(match, 'UNMIS/military-utility-helicopter')).toEqual(['missing.gap'])
      expect(about(match, 'UNAMID/formed-police-unit')).toEqual(['missing.gap'])
      expect(about(match, 'ALL/military-utility-helicopter')).toEqual(['left.every_mission'])
      expect(problem.requirements.some((r) => r.mission === 'MONUC')).toBe(false)
    })

    test('has the contingents of closing MINURCAT as candidates from January 2011, which nobody has offered yet', async () => {
      const { problem, subjects, findings } = await built()
      const nepal = problem.offers.find((o) => o.id === 'closing:MINURCAT/troops/NPL')!
      expect(nepal).toMatchObject({ state: 'NPL', quantity: 635, from: 6, until: 24, excludedMissions: ['MINURCAT'] })
      expect(subjects.offers[nepal.id]).toMatchObject({
        origin: 'CLOSING_MISSION',
        pledge: null,
        from: 'MINURCAT',
        organisation: 'NPL',
      })
      expect(problem.offers.every((o) => subjects.offers[o.id]!.origin === 'CLOSING_MISSION')).toBe(true)
      expect(problem.requirements.filter((r) => r.mission === 'MINURCAT').every((r) => r.until === 6)).toBe(true)
      expect(findings.filter((f) => f.code === 'match.note.consent_needed').map((f) => f.id)).toEqual(['MINURCAT'])
    })

    test('before they arrived has Ethiopia’s five helicopters as known, and unknown facts are not taken as met', async () => {
      const match = await built('2009-12-15')
      expect(about(match, 'ETH-UNAMID').toSorted()).toEqual([
        'missing.availability',
        'missing.end_of_availability',
        'missing.equipment',
        'missing.hot_and_high',
        'missing.persons',
        'missing.readiness',
      ])
      expect(match.problem.offers.some((o) => o.state === 'ETH')).toBe(false)
    })

    test('is the same again, and another on another state of knowledge', async () => {
      expect(await built()).toEqual(await built())
      // MINURCAT's end was decided on 25 May 2010.
      const before = await built('2010-05-20', '2010-05-20')
      expect(before.problem.offers.some((o) => o.id.startsWith('closing:'))).toBe(false)
    })
  })

  describe('with a pledge that is kept here', () => {
    const at = shared(server, 'loaded')

    test('has it as an offer for whoever may see it, once every fact is known, and says what is missing until then', async () => {
      const { store } = at()
      const owner = as(store, PEOPLE.owner, '2010-06-15T12:00:00.000Z')
      const states = (...pairs: [string, string][]) =>
        pairs.map(([attribute, value]) => ({ attribute, value, unit: attribute === 'persons' ? 'person' : null }))
      const full = states(
        ['persons', '120'],
        ['hot-and-high', 'yes'],
        ['missing-equipment:ground-power', '2'],
        ['language', 'en'],
      )
      const make = (standards: typeof full, visibility = 'SECRETARIAT') =>
        registerPledge(owner, { ...OFFER, visibility, standards, on: '2010-06-01', step: 'RECEIVED' })
      const [vague, clear, open] = [await make([]), await make(full), await make(full, 'PUBLIC')]
      for (const { key, version } of [vague, clear, open]) {
        const secretariat = as(store, PEOPLE.secretariat, '2010-06-16T12:00:00.000Z')
        let read = version
        const record = async (event: Record<string, unknown>): Promise<void> => {
          ;({ version: read } = await recordPledgeEvent(secretariat, { key, read, event } as never))
        }
        await record({ kind: 'STATE', step: 'ACKNOWLEDGED', on: '2010-06-02' })
        await record({ kind: 'STATE', step: 'ACCEPTED', on: '2010-06-03' })
        await record({ kind: 'VISIT', visit: 'AAV', result: 'POSITIVE', on: '2010-06-04' })
        await record({ kind: 'READINESS', readiness: 'PCRS:L2', on: '2010-06-05' })
      }
      const match = (viewer: Viewer) => buildFromRegister(as(store, viewer, '2010-07-27T12:00:00.000Z'), {})
      const seen = await match(PEOPLE.secretariat)
      expect(about(seen, vague.key)).toEqual(['missing.persons', 'missing.hot_and_high', 'missing.equipment'])
      const offers = seen.problem.offers.filter((o) => seen.subjects.offers[o.id]!.pledge === clear.key)
      expect(offers.map((o) => [o.id, o.quantity, o.persons])).toEqual(
        [1, 2, 3].map((n) => [`${clear.key}#${n}`, 1, 40]),
      )
      expect(offers[0]).toMatchObject({
        state: 'ETH',
        // Sixty days after 27 July: the first whole month is October.
        from: 3,
        until: 24,
        readiness: 2,
        hotAndHigh: true,
        missingEquipment: [{ type: 'ground-power', quantity: 2 }],
      })
      expect(offers[0]!.excludedMissions).toContain('MONUSCO')
      expect(offers[0]!.excludedMissions).not.toContain('UNAMID')
      // Of a public pledge others are shown how much, not how ready.
      const others = await match(PEOPLE.otherState)
      expect(about(others, open.key)).toEqual(['missing.terms'])
      expect(others.findings.some((f) => f.id === clear.key || f.id === vague.key)).toBe(false)
      expect((await match(PEOPLE.owner)).problem.offers.some((o) => o.id === `${clear.key}#1`)).toBe(true)
    })
  })
})
