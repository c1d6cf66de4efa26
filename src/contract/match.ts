import { z } from '@hono/zod-openapi'
import { VISIBILITIES } from '../core/access/visibility.ts'
import { ABOUT } from '../core/match/build/finding.ts'
import { ORIGINS } from '../core/match/build/subjects.ts'
import { PLAN_STATUSES } from '../core/match/match-plan.ts'
import { COST_KINDS } from '../core/match/problem.ts'
import { DaySchema, InstantSchema, Language, PageSchema, UnitSchema } from './common.ts'

export const RUN_STATES = ['QUEUED', 'RUNNING', 'ENDED'] as const
export const RUN_ENDINGS = ['OPTIMAL', 'WORK', 'CLOCK', 'STOPPED', 'FAILED'] as const
export const RUN_AUDIENCES = ['VISIBLE', 'WORKING_GROUP', 'PUBLIC'] as const

/** What is asked of a run. Text on purpose where the app refuses with a remedy. */
export const MatchRunRequestSchema = z
  .object({
    asOf: z.string().optional().openapi({ example: '2010-07-27' }),
    knownAt: z.string().optional(),
    audience: z.enum(RUN_AUDIENCES).optional().openapi({
      description: 'VISIBLE: from all that the asker may see. The others: as the Working Group or everyone sees it.',
    }),
    engine: z.string().optional().openapi({ description: 'Default: whichever fits size and deadline.' }),
    seconds: z.number().optional().openapi({ description: 'Last stop by the clock, 1 to 600. Default: 60.' }),
    work: z.number().optional().openapi({
      description: 'Most units of work: a run that ends by it can be replayed to the same plan.',
    }),
    seed: z.number().optional(),
    assumptions: z
      .object({
        costWeight: z.number().optional().openapi({ description: 'What a thousand dollars weighs in the objective.' }),
        changeTax: z
          .number()
          .optional()
          .openapi({ description: 'Share of its worth that giving up a proposed package costs, 0 to 1.' }),
        assessed: z
          .number()
          .optional()
          .openapi({ description: 'Assessed contributions of each mission, in thousand US dollars.' }),
        languages: z
          .record(z.string().max(50), z.string().max(20))
          .optional()
          .openapi({ description: 'Working languages by mission, ISO 639.' }),
      })
      .strict()
      .optional()
      .openapi({ description: 'Planning assumptions of this run; what is left out stays as the editors set it.' }),
    keep: z
      .object({
        run: z.string().max(100),
        packages: z
          .array(z.object({ requirement: z.string().max(200), offer: z.string().max(200) }).strict())
          .max(2000),
      })
      .strict()
      .optional()
      .openapi({ description: 'Packages of the plan of a run that must stand as they are; all else is matched anew.' }),
  })
  .strict()
  .openapi('MatchRunRequest')

export const MatchShareRequestSchema = z
  .object({ visibility: z.string().openapi({ example: 'WORKING_GROUP' }) })
  .strict()
  .openapi('MatchShareRequest')

/** How far a run was, so many seconds after it began. */
const point = z
  .object({ seconds: z.number(), incumbent: z.number().nullable(), bound: z.number().nullable() })
  .openapi('MatchRunPoint')
const pair = z.object({ requirement: z.string(), offer: z.string() })

const params = z.record(z.string(), z.union([z.string(), z.number()]))
const failure = z.object({ code: z.string(), params }).openapi('MatchFailure')
const counts = z.object({
  requirements: z.number().int(),
  offers: z.number().int(),
  equipmentLots: z.number().int(),
  courses: z.number().int(),
  funds: z.number().int(),
  packages: z.number().int(),
})

export const MatchFindingSchema = z
  .object({ code: z.string(), about: z.enum(ABOUT), id: z.string(), params })
  .openapi('MatchFinding', {
    description: 'What was left out of a match, which fact is missing, what must be known beside it.',
  })

export const MatchPinnedSchema = z
  .object({
    arrangement: z.string(),
    status: z.enum(['AGREED', 'PROPOSED']),
    requirement: z.string(),
    closes: z.number(),
    pledges: z.array(z.string()),
    from: DaySchema,
    until: DaySchema.nullable(),
  })
  .openapi('MatchPinned')

export const MatchSubjectsSchema = z
  .object({
    requirements: z.record(
      z.string(),
      z.object({ line: z.string(), requirement: z.string(), mission: z.string(), capability: z.string() }),
    ),
    offers: z.record(
      z.string(),
      z.object({
        origin: z.enum(ORIGINS),
        pledge: z.string().nullable(),
        from: z.string().nullable(),
        organisation: z.string().nullable(),
        capability: z.string(),
        part: z.number().int(),
        of: z.number().int(),
      }),
    ),
    lots: z.record(z.string(), z.object({ pledge: z.string(), organisation: z.string() })),
    courses: z.record(z.string(), z.object({ pledge: z.string(), organisation: z.string() })),
    funds: z.record(
      z.string(),
      z.object({
        pledge: z.string().nullable(),
        organisation: z.string().nullable(),
        mission: z.string().nullable(),
      }),
    ),
  })
  .openapi('MatchSubjects', { description: 'What the ids of problem and plan are in the register.' })

export const MatchPlanSchema = z
  .object({
    problem: z.string(),
    packages: z.array(
      z.object({
        requirement: z.string(),
        offer: z.string(),
        start: z.number().int(),
        end: z.number().int(),
        lots: z.array(z.string()),
        courses: z.array(z.string()),
        funds: z.array(z.object({ fund: z.string(), kind: z.enum(COST_KINDS), amount: z.number() })),
      }),
    ),
    objective: z.number(),
    bound: z.number(),
    status: z.enum(PLAN_STATUSES),
    seconds: z.number(),
    engine: z.string(),
    seed: z.number().int(),
  })
  .openapi('MatchPlan')

export const MatchRunHeadSchema = z
  .object({
    id: z.string(),
    cite: z.string().openapi({ example: 'run:0190b8a1-0000-7000-8000-000000000000' }),
    state: z.enum(RUN_STATES),
    own: z.boolean().openapi({ description: 'Asked for by whoever looks, or by their organisation.' }),
    owner: z.string().nullable().openapi({ description: 'The organisation that asked; null for a person alone.' }),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    audience: z.enum(RUN_AUDIENCES),
    exercise: z.boolean().openapi({ description: 'True: fictional exercise data.' }),
    replayOf: z.string().nullable(),
    rules: z.string(),
    assumptions: z.string(),
    inputSha256: z.string(),
    limits: z.object({
      engine: z.string().nullable(),
      seconds: z.number().nullable(),
      work: z.number().nullable(),
      seed: z.number().int(),
    }),
    ending: z.enum(RUN_ENDINGS).nullable(),
    repeatable: z.boolean().nullable().openapi({ description: 'False where the clock or somebody ended it.' }),
    failures: z.array(failure),
    objective: z.number().nullable(),
    bound: z.number().nullable(),
    engine: z.string().nullable(),
    work: z.number().nullable(),
    tax: z.number().openapi({
      description: 'What proposed packages in the plan earned by staying: the bound counts it, the objective does not.',
    }),
    planSha256: z.string().nullable(),
    shared: z.array(z.enum(VISIBILITIES)),
    askedAt: InstantSchema,
    endedAt: InstantSchema.nullable(),
    progress: z
      .object({
        place: z.number().int().openapi({ description: 'Runs before it; 0 once it runs.' }),
        incumbent: z.number().nullable(),
        bound: z.number().nullable(),
        work: z.number().nullable(),
        seconds: z.number().openapi({ description: 'Since it began, when it was last heard of.' }),
      })
      .nullable(),
  })
  .openapi('MatchRunHead')

const named = z.record(z.string(), z.string())
const names = z.object({
  missions: named,
  capabilities: named,
  organisations: named,
  units: z
    .record(z.string(), UnitSchema)
    .openapi({ description: 'What each capability is counted in, in the register.' }),
})

export const MatchRunSchema = MatchRunHeadSchema.extend({
  counts,
  findings: z.array(MatchFindingSchema),
  pinned: z.array(MatchPinnedSchema),
  kept: z.array(pair).openapi({ description: 'Packages that had to stand.' }),
  proposed: z.array(pair.extend({ arrangement: z.string(), tax: z.number() })).openapi({
    description: 'Packages that proposed arrangements are about: giving one up costs a share of its worth.',
  }),
  course: z.array(point).openapi({ description: 'How plan and bound came closer; thinned out, the last point stays.' }),
  subjects: MatchSubjectsSchema,
  plan: MatchPlanSchema.nullable(),
  names,
  /** Of a replay: whether it gave the same plan, with the same value. */
  same: z.boolean().nullable(),
}).openapi('MatchRun')

export const MatchRunListSchema = z
  .object({ exercise: z.boolean(), runs: z.array(MatchRunHeadSchema), page: PageSchema })
  .openapi('MatchRunList')

export const MatchBuildQuery = z.object({
  asOf: z.string().optional(),
  knownAt: z.string().optional(),
  audience: z.enum(RUN_AUDIENCES).optional(),
  costWeight: z.coerce.number().optional().openapi({ description: 'Planning assumptions, as for a run.' }),
  changeTax: z.coerce.number().optional(),
  assessed: z.coerce.number().optional(),
  languages: z.string().max(2000).optional().openapi({ example: 'MONUSCO:fr,UNAMID:en' }),
  language: Language.optional(),
})

export const MatchBuildSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    audience: z.enum(RUN_AUDIENCES),
    exercise: z.boolean(),
    rules: z.string(),
    assumptions: z.string(),
    inputSha256: z.string(),
    counts: counts.omit({ packages: true }),
    findings: z.array(MatchFindingSchema),
    pinned: z.array(MatchPinnedSchema),
    subjects: MatchSubjectsSchema,
    names,
  })
  .openapi('MatchBuild')

/** The planning assumptions that can be set for a run, as the editors set them. */
export const MatchAssumptionsSchema = z
  .object({
    version: z.string(),
    author: z.string(),
    setOn: DaySchema,
    costWeight: z.number(),
    changeTax: z.number(),
    assessed: z.number(),
    languages: z.record(z.string(), z.string()),
  })
  .openapi('MatchAssumptions', { description: 'Ours, not United Nations figures.' })

export const MatchRunAskedSchema = z
  .object({ id: z.string(), cite: z.string(), state: z.enum(RUN_STATES), place: z.number().int() })
  .openapi('MatchRunAsked')
export const MatchRunSharedSchema = z
  .object({ id: z.string(), visibility: z.enum(VISIBILITIES) })
  .openapi('MatchRunShared')

export type MatchRunRequest = z.infer<typeof MatchRunRequestSchema>
export type MatchRunHeadView = z.infer<typeof MatchRunHeadSchema>
export type MatchRunView = z.infer<typeof MatchRunSchema>
export type MatchRunListView = z.infer<typeof MatchRunListSchema>
export type MatchBuildView = z.infer<typeof MatchBuildSchema>
export type MatchRunAskedView = z.infer<typeof MatchRunAskedSchema>
export type MatchAssumptionsView = z.infer<typeof MatchAssumptionsSchema>
export type MatchRunPointView = z.infer<typeof point>
export type MatchPlanView = z.infer<typeof MatchPlanSchema>
