import { describe, expect, test } from 'vitest'
import { draftTerms } from '../../../test/support/arrangement.ts'
import { checkTerms, type TermsFrame } from './check-terms.ts'
import type { ComponentDraft, TermsDraft } from './draft.ts'
import type { Terms } from './terms.ts'

const frame: TermsFrame = {
  isOrganisation: (code) => code.startsWith('EXERCISE-'),
  isMission: (code) => ['UNAMID', 'UNMIS', 'UNOCI'].includes(code),
  nearest: () => 'EXERCISE-A',
  nearestCapability: () => 'troops',
  unitOf: (code) => (code === 'military-utility-helicopter' ? 'airframe' : code === 'troops' ? 'person' : null),
  proposer: 'EXERCISE-A',
}
const problems = (more: Partial<TermsDraft>, proposer = 'EXERCISE-A'): string[] => {
  const verdict = checkTerms({ ...draftTerms(), ...more }, { ...frame, proposer })
  return verdict.ok ? [] : verdict.problems.map((p) => `${p.field} ${p.problem.code}`)
}
const [c1, c2, c3, c4] = draftTerms().components as [ComponentDraft, ComponentDraft, ComponentDraft, ComponentDraft]
const components = (...changed: ComponentDraft[]): Partial<TermsDraft> => ({
  components: [c1, c2, c3, c4].map((c) => changed.find((o) => o.id === c.id) ?? c),
})
const loan: Partial<TermsDraft> = {
  type: 'LOAN',
  reference: 'S/RES/1967 (2011)',
  parties: [
    { code: 'UNMIS', roles: ['CONTRIBUTOR'] },
    { code: 'UNOCI', roles: ['HOST'] },
  ],
  components: [{ id: 'c1', kind: 'EQUIPMENT', party: 'UNMIS', quantity: 3, unit: 'airframe', closes: 3 }],
  milestones: [],
}

test('terms that fit are taken as they are, amounts and texts in one form', () => {
  const verdict = checkTerms(draftTerms({ note: '  Exercise\r\n' }), frame) as { ok: true; terms: Terms }
  expect(verdict.ok).toBe(true)
  expect(verdict.terms.components[3]).toEqual({
    id: 'c4',
    kind: 'FUNDING',
    party: 'EXERCISE-B',
    unit: 'money',
    quantity: null,
    amount: '1500000.00',
    currency: 'USD',
    text: null,
    closes: 0,
    dependsOn: [],
    pledge: null,
  })
  expect([verdict.terms.note, verdict.terms.amountsPublic]).toEqual(['Exercise', false])
})

describe('parties', () => {
  test.each<[string, Partial<TermsDraft>, string]>([
    ['one alone', { parties: [{ code: 'EXERCISE-A', roles: ['CONTRIBUTOR'] }] }, 'parties arrangement.parties_too_few'],
    [
      'one twice',
      { parties: [...draftTerms().parties, { code: 'EXERCISE-A', roles: ['HOST'] }] },
      'parties.3.code arrangement.party_twice',
    ],
    [
      'one that nobody knows',
      { parties: [...draftTerms().parties, { code: 'NOBODY', roles: ['HOST'] }] },
      'parties.3.code arrangement.party_unknown',
    ],
    [
      'one without a role',
      { parties: [...draftTerms().parties, { code: 'EXERCISE-D', roles: [] }] },
      'parties.3.roles arrangement.party_without_role',
    ],
    [
      'a role that there is not',
      { parties: [...draftTerms().parties, { code: 'EXERCISE-D', roles: ['HOST', 'KING'] }] },
      'parties.3.roles arrangement.role_unknown',
    ],
    [
      'a funder who funds nothing',
      { parties: [...draftTerms().parties, { code: 'EXERCISE-D', roles: ['FUNDER'] }] },
      'parties.3.roles arrangement.role_without_component',
    ],
    [
      'a mission in what is no loan',
      { parties: [...draftTerms().parties, { code: 'UNMIS', roles: ['HOST'] }] },
      'parties.3.code arrangement.mission_as_party',
    ],
  ])('%s', (_, more, problem) => expect(problems(more)).toContain(problem))

  test('the same organisation twice is no trilateral arrangement', () => {
    const twice = [0, 1].map(() => ({ code: 'EXERCISE-A', roles: ['CONTRIBUTOR'] }))
    expect(problems({ parties: twice })).toContain('parties arrangement.parties_too_few')
  })
})

describe('components', () => {
  test.each<[string, Partial<TermsDraft>, string]>([
    ['none', { components: [] }, 'components arrangement.component_none'],
    [
      'without a responsible party',
      components({ ...c1, party: ' ' }),
      'components.0.party arrangement.component_without_party',
    ],
    [
      'of somebody who is no party',
      components({ ...c1, party: 'EXERCISE-D' }),
      'components.0.party arrangement.component_party',
    ],
    [
      'of a party in another role',
      components({ ...c3, party: 'EXERCISE-B' }),
      'components.2.party arrangement.component_role',
    ],
    ['two of one name', components({ ...c2, id: 'c2' }, { ...c1, id: 'c1' }), ''],
    [
      'of a kind that there is not',
      components({ ...c1, kind: 'MAGIC' }),
      'components.0.kind arrangement.component_kind',
    ],
    ['in a unit of another kind', components({ ...c1, unit: 'money' }), 'components.0.unit arrangement.component_unit'],
    ['of nothing', components({ ...c1, quantity: 0 }), 'components.0.quantity arrangement.component_quantity'],
    ['less than nothing', components({ ...c1, quantity: -6 }), 'components.0.quantity arrangement.component_quantity'],
    [
      'of half an aircraft',
      components({ ...c1, quantity: 0.5 }),
      'components.0.quantity arrangement.component_quantity',
    ],
    ['absurdly many', components({ ...c1, quantity: 1e15 }), 'components.0.quantity arrangement.component_quantity'],
    [
      'money without an amount',
      components({ ...c4, amount: null }),
      'components.3.amount arrangement.component_amount',
    ],
    ['money with a comma', components({ ...c4, amount: '1,500' }), 'components.3.amount arrangement.component_amount'],
    [
      'money of no country',
      components({ ...c4, currency: 'XYZ' }),
      'components.3.currency arrangement.component_currency',
    ],
    ['closing more than it is', components({ ...c1, closes: 7 }), 'components.0.closes arrangement.component_closes'],
    [
      'closing less than nothing',
      components({ ...c1, closes: -1 }),
      'components.0.closes arrangement.component_closes',
    ],
    [
      'training that closes a gap',
      components({ ...c3, closes: 1 }),
      'components.2.closes arrangement.component_closes_kind',
    ],
    [
      'needing what is not there',
      components({ ...c1, dependsOn: ['c9'] }),
      'components.0.dependsOn arrangement.component_depends',
    ],
    ['needing itself', components({ ...c1, dependsOn: ['c1'] }), 'components.0.dependsOn arrangement.component_circle'],
    [
      'needing itself through another',
      components({ ...c3, dependsOn: ['c1'] }),
      'components.0.dependsOn arrangement.component_circle',
    ],
    ['closing nothing together', components({ ...c1, closes: 0 }), 'components arrangement.closes_nothing'],
    ['with text that hides something', components({ ...c1, text: 'a\u202eb' }), 'components.0.text text.character'],
  ])('%s', (_, more, problem) => {
    if (problem === '') expect(problems(more)).toEqual([])
    else expect(problems(more)).toContain(problem)
  })

  test('of one id are told apart', () =>
    expect(problems({ components: [c1, { ...c2, id: 'c1', dependsOn: [] }, c3, c4] })).toContain(
      'components.1.id arrangement.component_twice',
    ))

  test('more than a hundred are too many', () => {
    const many = Array.from({ length: 101 }, (_, n) => ({ ...c1, id: `x${n}`, dependsOn: [] }))
    expect(problems({ components: [...many, c3, c4] })).toContain('components arrangement.too_many')
  })
})

describe('a loan', () => {
  test('is between two missions, and rests on a resolution or a note of the Council', () => {
    expect(problems(loan)).toEqual([])
    expect(problems({ ...loan, reference: ' ' })).toEqual(['reference arrangement.loan_reference'])
    const parties = [...loan.parties!, { code: 'UNAMID', roles: ['HOST'] }]
    expect(problems({ ...loan, parties })).toEqual(['parties arrangement.loan_parties'])
    expect(problems({ ...loan, parties: [loan.parties![0]!, { code: 'EXERCISE-A', roles: ['HOST'] }] })).toEqual([
      'parties arrangement.loan_parties',
    ])
  })
})

describe('the rest', () => {
  test.each<[string, Partial<TermsDraft>, string[]]>([
    ['dates out of order', { from: '2027-01-01', until: '2026-12-31' }, ['until arrangement.dates_order']],
    ['a day that is none', { from: '2027-02-30' }, ['from history.day_invalid']],
    ['a day before peacekeeping', { from: '1900-01-01' }, ['from arrangement.day_implausible']],
    ['no day', { from: '' }, ['from text.empty']],
    ['no mission', { mission: null }, ['mission arrangement.mission_missing']],
    ['a mission that nobody knows', { mission: 'UNAMDI' }, ['mission mission.unknown']],
    ['a visibility that there is not', { visibility: 'SECRET' }, ['visibility arrangement.visibility_unknown']],
    ['a type that there is not', { type: 'TREATY' }, ['type arrangement.type_unknown']],
    ['a language that is none', { language: 'de' }, ['language language.unknown']],
    ['a note too long', { note: 'x'.repeat(4_001) }, ['note text.too_long']],
  ])('%s', (_, more, expected) => expect(problems(more)).toEqual(expected))

  test('a capability that nobody knows closes nothing either', () =>
    expect(problems({ capability: 'submarine' })).toContain('capability capability.unknown'))

  test('a rapid deployment agreement is for any mission', () =>
    expect(problems({ type: 'RDL_AGREEMENT', mission: null })).toEqual([]))

  test('what is private belongs to a party: others could not even see it', () => {
    expect(problems({ visibility: 'PRIVATE' })).toEqual([])
    expect(problems({ visibility: 'PRIVATE' }, 'UN-DPKO')).toEqual(['visibility arrangement.private_without_party'])
  })

  test.each<[string, object, string]>([
    ['of somebody who is no party', { party: 'EXERCISE-D' }, 'milestones.0.party arrangement.milestone_party'],
    ['of a component that is not there', { component: 'c9' }, 'milestones.0.component arrangement.milestone_component'],
    ['that says nothing', { what: ' ' }, 'milestones.0.what text.empty'],
    ['without a day', { due: '' }, 'milestones.0.due text.empty'],
  ])('a milestone %s', (_, more, problem) => {
    const [first, ...others] = draftTerms().milestones!
    expect(problems({ milestones: [{ ...first!, ...more }, ...others] })).toContain(problem)
  })

  test('every problem has its field, all at once', () =>
    expect(problems({ from: 'x', mission: 'x', note: 'a\u0000', components: [] }).length).toBeGreaterThanOrEqual(4))
})
