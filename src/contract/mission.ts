import { z } from '@hono/zod-openapi'
import { MISSION_STATUSES } from '../core/mission/mandate.ts'
import { EVENT_KINDS } from '../core/mission/mission.ts'
import { DaySchema, SourceSchema, UnitSchema, WhenQuery } from './common.ts'
import { GapLineSchema, ReconciliationSchema } from './gap.ts'

export const MandateEventSchema = z
  .object({
    mission: z.string(),
    resolution: z.string(),
    kind: z.enum(EVENT_KINDS),
    adopted: DaySchema,
    adoptedPrinted: z.string(),
    effectiveOn: DaySchema,
    expiryAfter: DaySchema,
    predecessor: z.string().nullable(),
    meeting: z.string().nullable(),
    note: z.string().nullable(),
    verified: z.boolean(),
    verifiedNote: z.string().nullable(),
    source: z.string(),
  })
  .openapi('MandateEvent')

export const MissionSummarySchema = z
  .object({
    code: z.string(),
    name: z.string(),
    host: z.array(z.object({ code: z.string(), name: z.string() })),
    headquarters: z.string().nullable(),
    status: z.enum(MISSION_STATUSES),
    expiry: DaySchema.nullable(),
    startsOn: DaySchema.nullable(),
    endsOn: DaySchema.nullable(),
    lines: z.number().int().openapi({ description: 'Lines of the gap list.' }),
    strength: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'Uniformed persons in the newest monthly register by the day.' }),
    strengthOn: DaySchema.nullable(),
    strengthFrom: z
      .string()
      .nullable()
      .openapi({ description: 'The mission that reported it, when carried over from one that this succeeded.' }),
  })
  .openapi('MissionSummary')

export const StrengthPointSchema = z
  .object({
    on: DaySchema,
    mission: z.string().openapi({ description: 'The mission that reported it: a predecessor before the succession.' }),
    troops: z.number().int().nullable(),
    police: z.number().int().nullable(),
    experts: z.number().int().nullable(),
    total: z.number().int().nullable(),
  })
  .openapi('StrengthPoint', { description: 'Uniformed persons at the end of a month.' })

export const CeilingSchema = z
  .object({
    capability: z.string(),
    name: z.string(),
    unit: UnitSchema,
    quantity: z.number().int(),
    from: DaySchema,
    until: DaySchema.nullable(),
    mission: z.string(),
    source: z.string(),
  })
  .openapi('Ceiling', { description: 'Authorised strength over time.' })

export const MissionPageSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    mission: MissionSummarySchema.extend({
      startsPrinted: z.string().nullable(),
      endsPrinted: z.string().nullable(),
      note: z.string().nullable(),
      verified: z.boolean(),
      source: z.string().nullable(),
      succeeds: z.string().nullable(),
      succeededBy: z.string().nullable(),
    }),
    events: z.array(MandateEventSchema),
    strength: z.array(StrengthPointSchema),
    ceilings: z.array(CeilingSchema),
    lines: z.array(GapLineSchema),
    contributors: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        persons: z.number().int(),
        parts: z.array(z.object({ capability: z.string(), name: z.string(), persons: z.number().int() })),
      }),
    ),
    contributorsOn: DaySchema.nullable(),
    reconciliation: z.array(ReconciliationSchema),
    sources: z.array(SourceSchema),
  })
  .openapi('MissionPage')

export const MissionListSchema = z
  .object({ asOf: DaySchema, knownAt: DaySchema.nullable(), missions: z.array(MissionSummarySchema) })
  .openapi('MissionList')

export const StrengthSchema = z
  .object({ mission: z.string(), strength: z.array(StrengthPointSchema) })
  .openapi('Strength')

export const CalendarQuery = WhenQuery.extend({
  windowDays: z.coerce
    .number()
    .int()
    .min(0)
    .max(366)
    .default(30)
    .openapi({
      param: {
        description: 'Days before expiry by which a review must have been held (S/PRST/2010/2: at least a month).',
      },
    }),
  until: z
    .string()
    .optional()
    .openapi({ param: { description: 'Only mandates that expire by this day.' } }),
})

export const CalendarSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    windowDays: z.number().int(),
    rows: z.array(
      z.object({
        mission: z.string(),
        name: z.string(),
        status: z.enum(MISSION_STATUSES),
        expiry: DaySchema,
        daysLeft: z.number().int(),
        latestReview: DaySchema,
        reviewOverdue: z.boolean(),
        event: MandateEventSchema,
      }),
    ),
    sources: z.array(SourceSchema),
  })
  .openapi('Calendar')

export type MandateEventView = z.infer<typeof MandateEventSchema>
export type MissionSummaryView = z.infer<typeof MissionSummarySchema>
export type StrengthPointView = z.infer<typeof StrengthPointSchema>
export type CeilingView = z.infer<typeof CeilingSchema>
export type MissionPageView = z.infer<typeof MissionPageSchema>
export type MissionListView = z.infer<typeof MissionListSchema>
export type CalendarView = z.infer<typeof CalendarSchema>
