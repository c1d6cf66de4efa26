import { expect, test } from 'vitest'
import { refusal } from '../../../../test/support/refusal.ts'
import { ASSUMPTIONS } from './assumptions.ts'
import { chosenAssumptions, type AssumptionsDraft } from './chosen.ts'

const choose = (draft: AssumptionsDraft) => chosenAssumptions(ASSUMPTIONS, draft, (code) => code.startsWith('UN'))

test('what nobody changes stays as the editors set it, to the version', () => {
  expect(choose({})).toEqual({ assumptions: ASSUMPTIONS, changed: [] })
  expect(choose({ costWeight: ASSUMPTIONS.parameters.costWeight, languages: { UNMIS: 'en' } }).changed).toEqual([])
})

test('what is changed counts, is named with what it was, and marks the version', () => {
  const { assumptions, changed } = choose({
    costWeight: 0.05,
    assessed: 20_000,
    changeTax: 0,
    languages: { UNMIS: 'ar', UNXYZ: 'fr' },
  })
  expect(assumptions).toMatchObject({
    version: `${ASSUMPTIONS.version}+changed`,
    changeTax: 0,
    assessed: { perMission: 20_000 },
    missionLanguage: { UNMIS: 'ar', UNXYZ: 'fr', UNAMID: 'en' },
  })
  expect(assumptions.parameters).toEqual({ ...ASSUMPTIONS.parameters, costWeight: 0.05 })
  expect(changed).toEqual([
    { assumption: 'costWeight', value: 0.05, standard: 0.02 },
    { assumption: 'changeTax', value: 0, standard: 0.1 },
    { assumption: 'assessed', value: 20_000, standard: 100_000 },
    { mission: 'UNMIS', value: 'ar', standard: 'en' },
    { mission: 'UNXYZ', value: 'fr', standard: '–' },
  ])
})

test.each([
  [{ costWeight: -1 }, 'run.assumption_invalid'],
  [{ costWeight: Number.NaN }, 'run.assumption_invalid'],
  [{ changeTax: 1.5 }, 'run.assumption_invalid'],
  [{ assessed: 0.5 }, 'run.assumption_invalid'],
  [{ assessed: 1e12 }, 'run.assumption_invalid'],
  [{ languages: { UNMIS: 'English' } }, 'run.language_invalid'],
  [{ languages: { NOWHERE: 'en' } }, 'run.language_mission'],
] as const)('%j is refused with %s', async (draft, code) => {
  expect(await refusal(async () => choose(draft))).toMatchObject({ code })
})
