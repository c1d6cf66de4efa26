import { proposeArrangement } from '../../src/app/arrangement/propose.ts'
import type { Ctx } from '../../src/app/context.ts'
import { issueDocument } from '../../src/app/document/issue.ts'
import { createDraft } from '../../src/app/gap/edition/save-draft.ts'
import { jobsOf } from '../../src/app/match/jobs.ts'
import { askRun } from '../../src/app/match/run.ts'
import { shareRun } from '../../src/app/match/share.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { proposeVariation } from '../../src/app/requirement/propose-variation.ts'
import { reportAction } from '../../src/app/review/actions.ts'
import { agreeReview } from '../../src/app/review/agree.ts'
import { recordAtReview } from '../../src/app/review/record.ts'
import { registerPledge } from '../../src/app/supply/register.ts'
import { VISIBILITIES } from '../../src/core/access/visibility.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { viewing } from '../../src/store/access/viewing.ts'
import type { Store } from '../../src/store/open.ts'
import { draftTerms } from './arrangement.ts'
import { context } from './context.ts'
import { draftInput, published } from './edition.ts'
import type { Actor } from './people.ts'
import { OFFER } from './pledges.ts'
import { desk, upload } from './sheets.ts'

/** Something that some may see: a text that is nowhere else, and the rule of the guide that it falls under. */
export interface Marked {
  readonly marker: string
  /** The table of the guide: 1 pledges and 2 their fields, 4 runs, 5 what is said at reviews; none where only `for` may. */
  readonly table: 1 | 2 | 4 | 5 | null
  /** The column of the table: a visibility; in table 4 with whom the run is shared. */
  readonly column: string
  /** The field of a pledge, for table 2. */
  readonly field?: string
  /** Organisations of those who own it. */
  readonly owners: readonly string[]
}

/** What stands for the parameters of a path. */
export interface World {
  readonly marked: readonly Marked[]
  readonly pledges: readonly string[]
  readonly runs: readonly string[]
  readonly review: string
  readonly actions: readonly string[]
  readonly arrangements: readonly string[]
  readonly draft: string
  readonly row: string
}

const KEY = 'unamid-military-utility-helicopter-2008'
const file = desk

/** A register with something confidential in each slice. Exercise: none of it was ever said. */
export async function confidentialWorld(
  store: Store,
  people: Readonly<Record<'owner' | 'Secretariat' | 'Working Group' | 'other Member State', Actor>>,
  give: ReturnType<typeof file>,
): Promise<World> {
  const marked: Marked[] = []
  const add = (marker: string, table: Marked['table'], column: string, owners: string[], field?: string): string => {
    marked.push({ marker, table, column, owners, ...(field === undefined ? {} : { field }) })
    return marker
  }
  const as = (viewer: Viewer, now = '2010-06-15T12:00:00.000Z'): Ctx => ({
    ...context(store, now, viewer),
    actor: `person:${viewer.person}`,
  })
  const later = '2010-11-17T15:00:00.000Z'
  const owner: Viewer = { ...people.owner.viewer, level: 'EDITOR' }
  const [secretariat, group, other] = (['Secretariat', 'Working Group', 'other Member State'] as const).map(
    (name) => people[name].viewer,
  ) as [Viewer, Viewer, Viewer]

  const pledges: string[] = []
  for (const visibility of VISIBILITIES) {
    const note = add(`zz-note-${visibility}`, 2, visibility, ['BGD'], 'note')
    const condition = add(`zz-condition-${visibility}`, 2, visibility, ['BGD'], 'conditions')
    const step = visibility === 'PRIVATE' ? {} : ({ step: 'RECEIVED' } as const)
    const input = { ...OFFER, ...step, visibility, note, conditions: [condition], on: '2010-06-01' }
    const { key } = await registerPledge(as(owner), input)
    pledges.push(add(key, 1, visibility, ['BGD']))
  }

  const arrangements: string[] = []
  const [note, title] = [
    add('zz-arrangement', null, '', ['BGD', 'GHA']),
    add('zz-edition-draft', null, '', ['UN-DPKO']),
  ]
  const [a, b] = ['BGD', 'GHA']
  const terms = draftTerms({
    visibility: 'PRIVATE',
    from: '2010-06-20',
    until: '2012-12-31',
    parties: [
      { code: a, roles: ['CONTRIBUTOR'] },
      { code: b, roles: ['FUNDER'] },
    ],
    components: [
      { id: 'c1', kind: 'EQUIPMENT', party: a, quantity: 6, unit: 'airframe', closes: 6, dependsOn: [] },
      { id: 'c4', kind: 'FUNDING', party: b, unit: 'money', amount: '1500000', currency: 'USD' },
    ],
    milestones: [],
    note,
  })
  arrangements.push(add((await proposeArrangement(as(owner), terms)).key, null, '', ['BGD', 'GHA']))

  const standards = [
    { attribute: 'payload', operator: 'AT_LEAST' as const, values: ['2000'], unit: 'kg', mandatory: true },
  ]
  await reviseRequirement(as(secretariat), { requirement: KEY, kind: 'CORRECTION', reason: 'SUR', standards, read: 0 })
  await proposeVariation(as(owner), {
    requirement: KEY,
    attribute: 'payload',
    operator: 'AT_LEAST',
    values: ['1500'],
    unit: 'kg',
    pledge: pledges[1]!,
    reason: add('zz-variation', null, '', ['BGD', 'UN-DPKO']),
  })

  const runs: string[] = []
  const ran = async (viewer: Viewer, audience: 'VISIBLE' | 'WORKING_GROUP' | 'PUBLIC'): Promise<string> => {
    const ctx = as(viewer, later)
    const { id } = await askRun(ctx, { engine: 'greedy', work: 100_000, asOf: '2010-07-27', audience })
    await jobsOf(store).find(ctx, id)?.done
    runs.push(id)
    return id
  }
  for (const [viewer, by] of [
    [owner, 'BGD'],
    [secretariat, 'UN-DPKO'],
    [group, 'UN-SC-WGPKO'],
    [other, 'GHA'],
  ] as const)
    add(await ran(viewer, 'VISIBLE'), 4, 'nobody', [by])
  const shared = await ran(secretariat, 'WORKING_GROUP')
  await shareRun(as(secretariat, later), { run: shared, visibility: 'WORKING_GROUP' })
  add(shared, 4, 'WORKING_GROUP', ['UN-DPKO'])
  const open = await ran(secretariat, 'PUBLIC')
  await shareRun(as(secretariat, later), { run: open, visibility: 'PUBLIC' })
  add(open, 4, 'PUBLIC', ['UN-DPKO'])

  const { key: review } = await agreeReview(as(group, later), { mission: 'UNOCI', on: '2010-11-17' })
  for (const visibility of VISIBILITIES) {
    const body = add(`zz-statement-${visibility}`, 5, visibility, ['BGD'])
    await recordAtReview(as(owner, later), review, { kind: 'STATEMENT', text: body, visibility })
  }
  await recordAtReview(as(secretariat, later), review, {
    kind: 'DECISION',
    text: add('zz-decision', 5, 'SECRETARIAT', ['UN-DPKO']),
    visibility: 'SECRETARIAT',
    pledge: pledges[1]!,
    actions: [{ owners: ['GHA'], what: add('zz-action', 5, 'SECRETARIAT', ['GHA']), due: '2010-12-31' }],
  })
  const actions = await viewing(store.db, secretariat, (trx) =>
    trx.selectFrom('action').select(['key', 'review']).execute(),
  )
  const asked = actions.find((one) => one.review === review)!.key
  add(asked, 5, 'SECRETARIAT', ['GHA'])
  for (const visibility of ['PRIVATE', 'SECRETARIAT'] as const) {
    const text = add(`zz-report-${visibility}`, 5, visibility, ['GHA'])
    await reportAction(as(other, later), asked, { kind: 'PROGRESS', text, visibility })
  }

  await published(as(secretariat, later))
  const { draft } = await createDraft(as(secretariat, later), draftInput({ title: { en: title } }))
  await issueDocument(as(secretariat, later), {
    symbol: 'EX/2010/1',
    languages: ['en'],
    original: 'en',
    document: { paper: 'mission', mission: 'UNAMID' },
  })
  const bad = `key,version,kind,capability,visibility,mission,quantity,note\n,,UNIT,no-such,PRIVATE,UNAMID,1,zz-row`
  const { rows } = await upload(as(owner, later), 'pledges', give('zz.csv', bad))
  add('zz-row', null, '', ['BGD'])
  return {
    marked,
    pledges,
    runs,
    review,
    actions: actions.map(({ key }) => key),
    arrangements,
    draft,
    row: String(rows[0]!.quarantine),
  }
}
