import type { TermsInput } from '../../src/contract/arrangement.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import type { Db } from '../../src/store/open.ts'
import { record, type Row } from './facts.ts'

/**
 * Exercise: quantities beside the names of real organisations would look like facts, so that tests name parties that are
 * plainly none. EXERCISE-A flies, EXERCISE-B pays, EXERCISE-C trains.
 */
export const draftTerms = (more: Partial<TermsInput> = {}): TermsInput => ({
  visibility: 'SECRETARIAT',
  type: 'LOA',
  mission: 'UNAMID',
  capability: 'military-utility-helicopter',
  from: '2027-01-01',
  until: '2027-12-31',
  parties: [
    { code: 'EXERCISE-A', roles: ['CONTRIBUTOR'] },
    { code: 'EXERCISE-B', roles: ['FUNDER'] },
    { code: 'EXERCISE-C', roles: ['TRAINER'] },
  ],
  components: [
    { id: 'c1', kind: 'EQUIPMENT', party: 'EXERCISE-A', quantity: 6, unit: 'airframe', closes: 6, dependsOn: ['c2'] },
    { id: 'c2', kind: 'PERSONNEL', party: 'EXERCISE-A', quantity: 60, unit: 'person', dependsOn: ['c3'] },
    { id: 'c3', kind: 'TRAINING', party: 'EXERCISE-C', quantity: 60, unit: 'place' },
    { id: 'c4', kind: 'FUNDING', party: 'EXERCISE-B', unit: 'money', amount: '1500000', currency: 'USD' },
  ],
  milestones: [
    { id: 'm1', what: 'Crews trained', party: 'EXERCISE-C', component: 'c3', due: '2026-12-01', note: 'Exercise note' },
    { id: 'm2', what: 'Aircraft arrive', party: 'EXERCISE-A', component: 'c1', due: '2027-01-15' },
  ],
  note: 'Exercise',
  language: 'en',
  ...more,
})

const organisation = (code: string): Row<'organisation'> => ({
  code,
  kind: 'MEMBER_STATE',
  iso2: null,
  iso3: null,
  m49: null,
  m49_region: null,
  m49_subregion: null,
  names: { en: `Exercise ${code.at(-1)}` },
  member_since: null,
  source: '',
  verified: true,
  note: 'Exercise',
})

/** Puts the fictional parties into a loaded register. */
export async function seedParties(db: Db): Promise<void> {
  const { id: source } = await db.selectFrom('source').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const codes = ['EXERCISE-A', 'EXERCISE-B', 'EXERCISE-C', 'EXERCISE-D']
  await record(db, { organisation: codes.map((code) => ({ ...organisation(code), source })) }, 'exercise')
}

/** An editor of a fictional party. */
export const partyOf = (letter: string): Viewer => ({
  ...ANYONE,
  person: `person-${letter}`,
  organisation: `EXERCISE-${letter}`,
  role: 'MEMBER_STATE',
  level: 'EDITOR',
})
