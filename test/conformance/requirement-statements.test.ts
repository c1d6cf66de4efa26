import { beforeAll, describe, expect, test } from 'vitest'
import { listCauses, showCause } from '../../src/app/gap/causes.ts'
import { chooseHeadline } from '../../src/app/gap/choose-headline.ts'
import { showHeadline } from '../../src/app/gap/headline.ts'
import { nameCause, reviseCause, withdrawCause } from '../../src/app/gap/name-cause.ts'
import { recordObservation } from '../../src/app/gap/record-observation.ts'
import { showLine } from '../../src/app/gap/show-line.ts'
import { listStatements } from '../../src/app/gap/statements.ts'
import { traceLine } from '../../src/app/gap/trace-line.ts'
import { withdrawHeadline } from '../../src/app/gap/withdraw-headline.ts'
import { withdrawObservation } from '../../src/app/gap/withdraw-observation.ts'
import type { CauseInput, ObservationInput } from '../../src/contract/requirement-input.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { as, VIEWERS } from '../support/editors.ts'
import { refusal } from '../support/refusal.ts'

const LINE = 'UNAMID/military-utility-helicopter'
const SERIES = { mission: 'UNAMID', capability: 'military-utility-helicopter', measure: 'DEPLOYED' as const }

const says = (more: Partial<ObservationInput> = {}): ObservationInput => ({
  ...SERIES,
  value: 3,
  unit: 'airframe',
  validOn: '2010-07-20',
  source: { id: 'wg-report-2010' },
  verified: true,
  ...more,
})
const supply = (more: Partial<CauseInput> = {}): CauseInput => ({
  code: 'SUPPLY',
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  evidence: 'There are too few.',
  from: '2010-03-01',
  source: { id: 'wg-report-2010' },
  verified: true,
  reason: 'named in the report',
  ...more,
})

onEachServer('statements that disagree', (server) => {
  const at = shared(server, 'loaded')
  const sec = (now?: string) => as(at().store, VIEWERS.secretariat, now)
  const line = () => showLine(sec(), { line: LINE, asOf: '2010-07-27' })
  const day = async (on: string) => (await listStatements(sec(), SERIES)).days.find((d) => d.on === on)
  let own = ''

  test('move the list as soon as they are recorded', async () => {
    expect((await line()).readings.deployed).toMatchObject({ gap: 18 })
    await recordObservation(sec(), says())
    expect(await line()).toMatchObject({ deployed: { value: 3 }, readings: { deployed: { gap: 15 } } })
    expect((await showLine(sec(), { line: LINE, asOf: '2010-07-27', knownAt: '2026-11-22' })).deployed?.value).toBe(0)
  })

  test('stand side by side with who said what, and since when it is known', async () => {
    const mission = as(at().store, VIEWERS.unamid, '2026-11-23T13:00:00.000Z')
    const made = await recordObservation(
      mission,
      says({ value: 4, source: { title: 'Report of the mission', publisher: 'UNAMID' }, note: 'one in repair' }),
    )
    own = made.key
    const found = await day('2010-07-20')
    expect(found).toMatchObject({ disputed: true, headline: null })
    expect(found!.statements.map((s) => [s.value, s.source.publisher, s.author, s.knownFrom])).toEqual([
      [3, 'United Nations Security Council', 'person:p-sec', '2026-11-23T12:00:00.000Z'],
      [4, 'UNAMID', 'person:p-unamid', '2026-11-23T13:00:00.000Z'],
    ])
    expect(found!.shown).toBe(found!.statements[0]!.key)
    expect((await line()).remarks).toContainEqual({ code: 'figure.disputed', params: { values: '4', chosen: 3 } })
    const earlier = await listStatements(sec(), { ...SERIES, knownAt: '2026-11-22' })
    expect(earlier.days.map((d) => d.on)).not.toContain('2010-07-20')
  })

  test('are settled by an editor’s choice, with its reason and version', async () => {
    const of = { ...SERIES, on: '2010-07-20' }
    expect(await showHeadline(sec(), of)).toMatchObject({ version: 0, headline: null })
    await chooseHeadline(sec(), { observation: own, reason: 'counted on the spot', read: 0, of })
    expect(await showHeadline(sec(), of)).toMatchObject({
      version: 1,
      headline: { observation: own, reason: 'counted on the spot' },
    })
    expect(await day('2010-07-20')).toMatchObject({ disputed: false, shown: own })
    const shown = await line()
    expect(shown).toMatchObject({ deployed: { value: 4, disputed: false } })
    expect(shown.remarks).toContainEqual({
      code: 'figure.headline_by_secretariat',
      params: { reason: 'counted on the spot' },
    })
    const late = chooseHeadline(sec(), { observation: own, reason: 'again', read: 0, of })
    expect(await refusal(() => late)).toMatchObject({ code: 'subject.changed' })
  })

  test('of another day or quantity cannot be chosen', async () => {
    for (const of of [
      { ...SERIES, on: '2010-07-19' },
      { ...SERIES, measure: 'PLEDGED' as const, on: '2010-07-20' },
    ])
      expect(await refusal(() => chooseHeadline(sec(), { observation: own, reason: 'x', of }))).toMatchObject({
        code: 'headline.no_such_observation',
      })
  })

  test('are open again when the choice is withdrawn', async () => {
    const of = { ...SERIES, on: '2010-07-20' }
    await chooseHeadline(sec(), { observation: (await day('2010-07-20'))!.statements[0]!.key, reason: 'no', read: 1 })
    await withdrawHeadline(sec(), { ...of, reason: 'both are estimates', read: 2 })
    expect(await showHeadline(sec(), of)).toMatchObject({ version: 3, headline: null })
    expect(await day('2010-07-20')).toMatchObject({ disputed: true })
    const again = () => withdrawHeadline(sec(), { ...of, reason: 'x', read: 3 })
    expect(await refusal(again)).toMatchObject({ code: 'headline.none' })
  })

  test('are withdrawn by the Secretariat, or by who recorded them for their mission', async () => {
    const mission = as(at().store, VIEWERS.unamid)
    const others = (await day('2010-07-20'))!.statements[0]!.key
    const withdraw = (ctx: typeof mission, observation: string) =>
      withdrawObservation(ctx, { observation, reason: 'mistyped' })
    expect(await refusal(() => withdraw(mission, others))).toMatchObject({ code: 'access.not_allowed' })
    await withdraw(mission, own)
    await withdraw(sec(), others)
    expect(await day('2010-07-20')).toBeUndefined()
    expect((await line()).readings.deployed).toMatchObject({ gap: 18 })
    expect(await refusal(() => withdraw(sec(), own))).toMatchObject({ code: 'headline.no_such_observation' })
  })

  test.each<[string, Partial<ObservationInput>]>([
    ['observation.unit_wrong', { unit: 'person' }],
    ['observation.day_ahead', { validOn: '2026-11-24' }],
    ['requirement.quantity_invalid', { value: -1 }],
    ['requirement.quantity_invalid', { value: 2.5 }],
    ['requirement.day_implausible', { validOn: '1910-07-20' }],
    ['history.day_invalid', { validOn: '20.7.2010' }],
    ['text.character', { note: 'a\u0000b' }],
    ['mission.unknown', { mission: 'X' }],
    ['capability.unknown', { capability: 'X' }],
    ['source.unknown', { source: { id: 'X' } }],
    ['source.url_invalid', { source: { title: 'X', url: 'http://un.org/"><script>' } }],
  ])('are refused with %s', async (code, more) => {
    expect(await refusal(() => recordObservation(sec(), says(more)))).toMatchObject({ code })
  })

  test('that the register holds are not recorded again', async () => {
    const { key } = await recordObservation(sec(), says({ validOn: '2010-07-01' }))
    const again = await refusal(() => recordObservation(sec(), says({ validOn: '2010-07-01' })))
    expect(again).toMatchObject({ code: 'observation.held', params: { observation: key } })
    await recordObservation(sec(), says({ validOn: '2010-07-01', value: 5 }))
  })

  test.each([
    ['a mission, of another', VIEWERS.monusco, 'access.not_allowed'],
    ['a contributor', VIEWERS.rwanda, 'access.not_allowed'],
    ['a reader of the Secretariat', VIEWERS.reader, 'access.not_allowed'],
    ['the Working Group', VIEWERS.workingGroup, 'access.not_allowed'],
    ['nobody in particular', VIEWERS.anyone, 'access.sign_in_needed'],
  ])('are not recorded or chosen by %s', async (_, viewer, code) => {
    const ctx = as(at().store, viewer)
    expect(await refusal(() => recordObservation(ctx, says({ value: 9 })))).toMatchObject({ code })
    expect(await refusal(() => chooseHeadline(ctx, { observation: own, reason: 'x' }))).toMatchObject({ code })
    expect(await refusal(() => nameCause(ctx, supply()))).toMatchObject({ code })
  })

  test('of a mission that another succeeded are its own', async () => {
    const ctx = as(at().store, VIEWERS.monusco)
    const input = says({ mission: 'MONUC', capability: 'military-helicopter', validOn: '2010-06-20', value: 1 })
    expect((await recordObservation(ctx, input)).key).toMatch(/^monuc-military-helicopter-deployed-2010-06-20-/)
  })

  describe('causes of a gap', () => {
    let key = ''
    beforeAll(async () => void ({ key } = await nameCause(sec(), supply())))
    const named = async (mission: string) =>
      (await showLine(sec(), { line: `${mission}/military-utility-helicopter` })).causes

    test('stand on the line of their mission, and those of all missions on every line', async () => {
      expect(await named('UNAMID')).toContain('SUPPLY')
      expect(await named('UNMIS')).toEqual(['MAINTENANCE_SPARES', 'SECURITY_RISK', 'POLITICAL_WILL'])
    })

    test('are traced to evidence, source and ledger entry', async () => {
      const { causes, entries } = await traceLine(sec(), { line: LINE })
      const own_ = causes.find((c) => c.key === key)!
      expect(own_).toMatchObject({ kind: 'CAUSE', evidence: 'There are too few.', source: { id: 'wg-report-2010' } })
      expect(entries.map((e) => e.seq)).toContain(own_.ledgerSeq)
      expect(causes.every((c) => c.evidence !== '' && c.source.title !== '')).toBe(true)
      expect(causes.filter((c) => c.kind === 'IMPACT').map((c) => c.code)).toEqual([
        'RESPONSE_CURTAILED',
        'AREAS_INACCESSIBLE',
      ])
    })

    test('need evidence, a source and days in order', async () => {
      for (const [code, more] of [
        ['cause.no_evidence', { evidence: ' \n ' }],
        ['source.incomplete', { source: {} }],
        ['requirement.days_reversed', { until: '2010-02-28' }],
        ['text.empty', { reason: '' }],
      ] as const)
        expect(await refusal(() => nameCause(sec(), supply(more)))).toMatchObject({ code })
    })

    test('are revised and withdrawn with a reason, version by version', async () => {
      expect(await showCause(sec(), { cause: key })).toMatchObject({ version: 1, until: null })
      const ended = supply({ until: '2010-06-30', reason: 'helicopters were found' })
      const later = '2026-12-01T00:00:00.000Z'
      await reviseCause(sec(later), { ...ended, cause: key, read: 1 })
      expect(await refusal(() => reviseCause(sec(), { ...ended, cause: key, read: 1 }))).toMatchObject({
        code: 'subject.changed',
      })
      const known = async (knownAt?: string) => {
        const { causes } = await listCauses(sec(), { mission: 'UNAMID', asOf: '2010-07-27', knownAt })
        return causes.some((c) => c.key === key)
      }
      expect([await known(), await known('2026-11-30')]).toEqual([false, true])
      await withdrawCause(sec(later), { cause: key, reason: 'mistaken', read: 2 })
      expect(await refusal(() => showCause(sec(), { cause: key }))).toMatchObject({ code: 'cause.unknown' })
    })

    test('are listed for a mission with those that it succeeded, for a capability with what it stands under', async () => {
      const codes = async (input: Parameters<typeof listCauses>[1]) =>
        (await listCauses(sec(), { asOf: '2010-07-27', ...input })).causes.map((c) => `${c.mission} ${c.code}`)
      expect(await codes({ mission: 'MONUSCO' })).toContain('MONUC RESPONSE_CURTAILED')
      expect(await codes({ mission: 'MONUSCO', capability: 'troops' })).toEqual([])
      expect(await codes({ mission: 'ALL' })).toEqual([
        'ALL MAINTENANCE_SPARES',
        'ALL SECURITY_RISK',
        'ALL POLITICAL_WILL',
      ])
      expect((await codes({})).length).toBeGreaterThan(12)
    })
  })

  test('leave a ledger that vouches for every row', async () => {
    expect(await verifyLedger(at().store.db)).toMatchObject({ findings: [] })
  })
})
