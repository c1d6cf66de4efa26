import { expect, test } from 'vitest'
import { gapChanges } from '../../src/app/gap/changes.ts'
import { recordObservation } from '../../src/app/gap/record-observation.ts'
import { decideProposal } from '../../src/app/requirement/decide.ts'
import { proposeRevision } from '../../src/app/requirement/propose.ts'
import { listUndecided } from '../../src/app/requirement/undecided.ts'
import { listCourseNeeds } from '../../src/app/match/course-needs.ts'
import { GapChangesSchema } from '../../src/contract/gap-changes.ts'
import { CourseNeedsSchema } from '../../src/contract/match-thoughts.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { as, VIEWERS } from '../support/editors.ts'
import { refusal } from '../support/refusal.ts'

const LINE = 'UNAMID/military-utility-helicopter'
const REQUIREMENT = 'unamid-military-utility-helicopter-2008'
const DAY = '2010-07-27'

onEachServer('what somebody starts from', (server) => {
  const at = shared(server, 'loaded')
  const sec = () => as(at().store, VIEWERS.secretariat)
  const anyone = () => as(at().store, VIEWERS.anyone)

  test('what changed in the gap list since a day is told, with the gap before and after', async () => {
    const since = '2026-11-23'
    expect((await gapChanges(anyone(), { since, asOf: DAY })).changes).toEqual([])
    await recordObservation(sec(), {
      mission: 'UNAMID',
      capability: 'military-utility-helicopter',
      measure: 'DEPLOYED',
      value: 3,
      unit: 'airframe',
      validOn: '2010-07-20',
      source: { id: 'wg-report-2010' },
      verified: true,
    })
    const found = await gapChanges(anyone(), { since, asOf: DAY })
    expect(GapChangesSchema.parse(found)).toEqual(found)
    expect(found.changes).toMatchObject([{ line: LINE, kind: 'NARROWED', before: 18, after: 15, unit: 'airframe' }])
    expect((await gapChanges(anyone(), { since, asOf: DAY, mission: 'MONUSCO' })).total).toBe(0)
    expect((await gapChanges(anyone(), { since: '2026-11-24', asOf: DAY })).total).toBe(0)
    // MONUC's lines went to MONUSCO, which is no news of a gap; what the resolutions of July 2010 changed is.
    const july = await gapChanges(anyone(), { since: '2010-07-01', asOf: DAY })
    expect(july.changes.map((c) => c.mission.code)).not.toContain('MONUC')
    expect(await refusal(() => gapChanges(anyone(), { since: '2010-02-30' }))).toMatchObject({
      code: 'history.day_invalid',
    })
    expect(await refusal(() => gapChanges(anyone(), { since, mission: 'NO' }))).toMatchObject({
      code: 'mission.unknown',
    })
  })

  test('proposals wait for the Secretariat until they are decided, and for nobody else than their proposer', async () => {
    const mission = as(at().store, VIEWERS.unamid)
    const { key } = await proposeRevision(mission, {
      requirement: REQUIREMENT,
      kind: 'CORRECTION',
      quantity: 22,
      reason: 'the area has grown',
    })
    const seen = async (ctx: typeof mission) => (await listUndecided(ctx)).undecided.map((u) => u.key)
    expect((await listUndecided(sec())).undecided).toMatchObject([{ key, kind: 'CHANGE', line: LINE }])
    expect(await seen(mission)).toEqual([key])
    for (const who of ['monusco', 'rwanda', 'workingGroup', 'anyone'] as const)
      expect(await seen(as(at().store, VIEWERS[who])), who).toEqual([])
    await decideProposal(sec(), { proposal: key, decision: 'REFUSED', reason: 'not yet' })
    expect(await seen(sec())).toEqual([])
  })

  test('courses asked for are told to those who signed in, by module, mission and language', async () => {
    const found = await listCourseNeeds(as(at().store, VIEWERS.rwanda), { asOf: DAY })
    expect(CourseNeedsSchema.parse(found)).toEqual(found)
    const police = found.needs.find((n) => n.module === 'stm-police' && n.mission.code === 'UNAMID')
    expect(police).toMatchObject({ language: 'en', places: 0, requirements: [{ line: 'UNAMID/individual-police' }] })
    expect(await refusal(() => listCourseNeeds(anyone(), {}))).toMatchObject({ code: 'access.sign_in_needed' })
  })
})
