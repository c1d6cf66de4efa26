import { makePaper } from '../../src/app/document/paper.ts'
import type { Ctx } from '../../src/app/context.ts'
import { agreeReview } from '../../src/app/review/agree.ts'
import { recordAtReview } from '../../src/app/review/record.ts'
import type { PaperRequest } from '../../src/contract/document.ts'
import { LANGUAGES, type Language } from '../../src/core/language.ts'
import type { Paper } from '../../src/documents/block.ts'
import { UNISSUED } from '../../src/documents/papers/frame.ts'
import { planPaper } from '../../src/documents/papers/plan.ts'
import { wordsIn } from '../../src/documents/words.ts'
import { published } from './edition.ts'
import { stateOf, WORKING_GROUP } from './review.ts'

const NOW = '2026-11-23T12:00:00.000Z'

/** A paper as it is looked at: `name` is also that of its golden files. */
export interface Sample {
  readonly name: string
  readonly languages: readonly Language[]
  readonly tree: (language: Language) => Promise<Paper>
}

/** Every kind of paper on the situation of 2010: what is said at the review and the plan are made up. */
export async function samplePapers(given: Ctx): Promise<Sample[]> {
  const ctx: Ctx = { ...given, now: () => NOW }
  const introduction = {
    en: 'Exercise: this list is for discussion.',
    ar: 'تمرين: هذه القائمة للمناقشة.',
    zh: '演习：本清单供讨论。',
  }
  await published(ctx, { asOf: '2010-06-30' })
  await published(ctx, { asOf: '2010-07-27', languages: ['en', 'ar', 'zh'], introduction })
  const review = await held(ctx)
  const made = (name: string, request: PaperRequest, languages: readonly Language[] = LANGUAGES): Sample => ({
    name,
    languages,
    tree: async (language) => (await makePaper({ ...ctx, language }, request)).paper,
  })
  return [
    made('edition', { paper: 'edition', edition: 2 }),
    made('letter', { paper: 'edition', edition: 2, against: 'none', signedBy: 'A. N. Exercise' }),
    made('mission', { paper: 'mission', mission: 'UNOCI' }),
    made('helicopter', { paper: 'helicopter', mission: 'UNAMID', asOf: '2010-07-27' }),
    made('review-pack', { paper: 'review', review, part: 'pack' }),
    made('review-summary', { paper: 'review', review, part: 'summary' }),
    made('report-2010', { paper: 'report-2010' }, ['en', 'zh']),
    { name: 'plan', languages: LANGUAGES, tree: planIn },
  ]
}

/** A review of UNOCI that was held: each record in a language of its own, as delegations speak. */
async function held(ctx: Ctx): Promise<string> {
  const group: Ctx = { ...ctx, viewer: WORKING_GROUP }
  const agenda = ['Exercise: the gaps, one by one', 'Exercise: donors', 'Exercise: what follows']
  const { key } = await agreeReview(group, { mission: 'UNOCI', on: '2010-11-17', agenda, invited: [], language: 'en' })
  const put = (input: object, by: Ctx = group) =>
    recordAtReview(by, key, {
      organisation: null,
      capability: null,
      text: null,
      pledge: null,
      arrangement: null,
      language: 'en',
      visibility: 'PUBLIC',
      actions: [],
      kind: 'ATTENDANCE',
      ...input,
    })
  await put({ organisation: 'BGD' })
  await put({ organisation: 'JOR' })
  const arabic = 'تمرين: الأردن مستعد لعرض طائرتين من طراز Mi-17 لبعثة UNOCI (انظر S/2010/388، الفقرة 19).'
  await put({ kind: 'STATEMENT', text: 'Exercise: two airframes could be lent.' }, { ...ctx, viewer: stateOf('BGD') })
  await put({ kind: 'STATEMENT', language: 'ar', text: arabic }, { ...ctx, viewer: stateOf('JOR') })
  await put(
    { kind: 'OFFER', capability: 'military-utility-helicopter', text: 'Exercise: until June 2011.' },
    { ...ctx, viewer: stateOf('BGD') },
  )
  const actions = [{ owners: ['BGD'], what: 'Exercise: name a unit', due: '2010-12-15' }]
  await put({ kind: 'DECISION', text: 'Exercise: a unit is sought.', actions })
  return key
}

/** The paper of a plan whose figures are made up. */
export async function planIn(language: Language): Promise<Paper> {
  const words = await wordsIn(language)
  return planPaper(words, {
    name: 'Exercise 1',
    day: '2010-09-01',
    engine: 'exact',
    seconds: 12.5,
    value: 1_875.5,
    bound: 1_900,
    problemHash: 'a'.repeat(64),
    planHash: 'b'.repeat(64),
    grants: [
      {
        requirement: 'R-1',
        mission: 'UNAMID',
        offer: 'O-7',
        quantity: 1,
        from: 2,
        until: 14,
        parties: ['State A', 'State B'],
        cost: 12_500,
      },
    ],
    unmet: [
      {
        requirement: 'R-2',
        mission: 'UNOCI',
        missing: 2,
        reasons: [
          { code: 'why.NOBODY_ELIGIBLE', params: {}, offer: null },
          { code: 'fault.READINESS', params: { have: 1, need: 2 }, offer: 'O-2' },
        ],
      },
    ],
    issue: { ...UNISSUED, label: 'EXERCISE' },
  })
}
