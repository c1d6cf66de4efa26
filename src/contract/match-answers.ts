import { z } from '@hono/zod-openapi'
import { COVERAGES } from '../core/match/explain/coverage.ts'
import { WHY_NOT } from '../core/match/explain/why-not.ts'
import { MATCH_ROLES } from '../core/match/explain/why-this.ts'
import { MatchPlanSchema } from './match.ts'

const params = z.record(z.string(), z.union([z.string(), z.number()]))
/** A code with its figures; the words for it are in the catalogues, under `match.<kind>.<code>`. */
const coded = z.object({ code: z.string(), params })
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const packageOf = MatchPlanSchema.shape.packages.element.extend({
  lots: list(z.string()),
  courses: list(z.string()),
  funds: list(MatchPlanSchema.shape.packages.element.shape.funds.element),
})
const PackageSchema = packageOf.openapi('MatchPackage')
const RangeSchema = z.object({ from: z.number(), to: z.number() }).openapi('MatchRange', {
  description: 'A difference of objectives: exact where both ends are one, else what the bounds allow.',
})
const untried = z.number().int().openapi({ description: 'Plans that the time was not enough for; 0: a whole answer.' })

/** Defects of the program: nothing was said of those plans. */
const discarded = z.number().int().openapi({ description: 'Plans of engines that did not verify and were discarded.' })

const seconds = z.number().optional().openapi({ description: 'How long the answer may take: 1 to 60. Default: 10.' })
export const OnRequirementSchema = z
  .object({ requirement: z.string(), seconds })
  .strict()
  .openapi('MatchQuestionRequirement')
export const OnPlanSchema = z
  .object({ requirement: z.string().optional(), seconds })
  .strict()
  .openapi('MatchQuestionPlan')
export const WhatIfRequestSchema = z
  .object({
    changes: z.array(z.record(z.string(), z.unknown())).openapi({
      example: [{ change: 'ADD_TO_FUND', id: 'f1', amount: 500 }],
      description:
        'ADD_, WITHDRAW_ or CHANGE_ with OFFER, LOT, COURSE, FUND or REQUIREMENT; ADD_TO_FUND; GAIN_CONSENT. Rows as in gaplist.match-problem/1.',
    }),
    seconds: seconds.openapi({ description: 'Left out: a quick step from the plan, with a wider bound.' }),
  })
  .strict()
  .openapi('MatchWhatIfRequest')
export const HelpMostRequestSchema = z
  .object({
    offer: z.record(z.string(), z.unknown()).openapi({ description: 'An offer as in gaplist.match-problem/1.' }),
    seconds,
  })
  .strict()
  .openapi('MatchHelpMostRequest')
export const FrontierRequestSchema = z
  .object({
    fund: z.string(),
    amounts: z.array(z.number()).openapi({ example: [100, 500], description: 'Thousand dollars on top; at most 20.' }),
    seconds,
  })
  .strict()
  .openapi('MatchFrontierRequest')

const CoverageSchema = z
  .object({
    state: z.enum(COVERAGES),
    served: z.number(),
    missing: z.number().openapi({ description: 'Units at once, or persons in all.' }),
    monthsShort: z.number().int().openapi({ description: 'Months in which less than the quantity is there.' }),
  })
  .openapi('MatchCoverage')

const step = coded.extend({ changes: list(z.looseObject({ change: z.string() })) })
export const WhyNotSchema = z
  .object({
    discarded,
    requirement: z.string(),
    coverage: CoverageSchema,
    reasons: list(z.enum(WHY_NOT)),
    eligible: list(
      z.object({
        offer: z.string(),
        holder: PackageSchema.nullable(),
        caps: list(coded),
        value: z.number(),
        loss: RangeSchema.nullable(),
        impossible: z.boolean(),
      }),
    ),
    near: list(z.object({ offer: z.string(), faults: list(coded) })),
    otherNear: z.number().int(),
    remedies: list(
      z.object({
        steps: list(step),
        proof: z.object({ objective: z.number(), bound: z.number(), plan: z.string() }),
        worse: list(z.string()),
      }),
    ),
    untried,
  })
  .openapi('MatchWhyNot')

const bills = z.object({
  LIFT: z.number(),
  EQUIPMENT: z.number(),
  TRAINING: z.number(),
  SUSTAINMENT: z.number(),
})
export const WhyThisSchema = z
  .object({
    package: PackageSchema,
    met: list(coded),
    parts: list(
      z.object({
        role: z.enum(MATCH_ROLES),
        party: z.string(),
        component: z.string(),
        amount: z.number().nullable().openapi({ description: 'Thousand US dollars.' }),
      }),
    ),
    bills,
    gain: z.number(),
    cost: z.number(),
    parties: z.number().int(),
    value: z.number(),
  })
  .openapi('MatchWhyThis')

export const AlternativesSchema = z
  .object({
    discarded,
    requirement: z.string(),
    now: list(PackageSchema),
    alternatives: list(z.object({ package: PackageSchema, loss: RangeSchema, from: PackageSchema.nullable() })),
    untried,
  })
  .openapi('MatchAlternatives')

export const FragilitySchema = z
  .object({
    discarded,
    departures: list(
      z.object({
        party: z.string(),
        loss: RangeSchema,
        broken: list(PackageSchema),
        hits: list(
          z.object({
            package: PackageSchema,
            roles: list(z.enum(MATCH_ROLES)),
            goesOn: PackageSchema.nullable(),
            replacements: list(PackageSchema),
          }),
        ),
      }),
    ),
    untried: list(z.string()),
  })
  .openapi('MatchFragility')

const moved = list(z.object({ before: PackageSchema, after: PackageSchema }))
export const WhatIfSchema = z
  .object({
    discarded,
    packages: list(PackageSchema),
    objective: z.number(),
    bound: z.number(),
    broken: list(PackageSchema).openapi({ description: 'Agreed packages that the change makes impossible.' }),
    difference: z.object({
      gained: list(PackageSchema),
      lost: list(PackageSchema),
      moved,
      resupplied: moved,
      closed: list(z.string()),
      opened: list(z.string()),
      better: list(z.string()),
      worse: list(z.string()),
      gain: RangeSchema,
    }),
  })
  .openapi('MatchWhatIf')

export const HelpMostSchema = z
  .object({
    discarded,
    requirements: list(
      z.object({
        requirement: z.string(),
        gain: RangeSchema.nullable().openapi({ description: 'Confirmed by a plan; null: only estimated.' }),
        estimate: z.number(),
        package: PackageSchema.nullable(),
        missing: z.number(),
      }),
    ),
    best: PackageSchema.nullable(),
    eligible: z.number().int(),
    untried,
  })
  .openapi('MatchHelpMost')

export const FrontierSchema = z
  .object({
    discarded,
    fund: z.string(),
    points: list(
      z.object({
        more: z.number(),
        objective: z.number(),
        bound: z.number(),
        closed: list(z.string()),
        unlocked: list(z.string()),
        used: z.number(),
      }),
    ),
    untried: list(z.number()),
  })
  .openapi('MatchFrontier')
