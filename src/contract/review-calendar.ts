import { z } from '@hono/zod-openapi'
import { EVENT_KINDS } from '../core/mission/mission.ts'
import { ENTRY_KINDS } from '../core/review/entry.ts'
import { DaySchema, Language, ProblemSchema, SourceSchema, WhenQuery } from './common.ts'
import { MandateEventSchema } from './mission.ts'

const days = (most: number, about: string) =>
  z.coerce
    .number()
    .int()
    .min(0)
    .max(most)
    .optional()
    .openapi({ param: { description: about } })

/** How reviews are placed; what is left out is as the platform plans. */
const rules = {
  windowDays: days(366, 'Days before expiry by which the review must have been held. Default: 30.'),
  leadDays: days(180, 'Days before the latest day at which it is best held. Default: 14.'),
  noticeDays: days(180, 'Days needed to invite. Default: 10.'),
}

export const ReviewCalendarQuery = WhenQuery.extend({
  mission: z
    .string()
    .max(40)
    .optional()
    .openapi({ param: { description: 'Only this mission.' } }),
  since: z
    .string()
    .optional()
    .openapi({ param: { description: 'Also what changed since the plan of this day, and which decision did it.' } }),
  ...rules,
})

const PlannedSchema = z
  .object({
    mission: z.string(),
    name: z.string(),
    expiry: DaySchema,
    closing: z.boolean(),
    latest: DaySchema.openapi({ description: 'The last day on which the review is in time.' }),
    proposed: DaySchema.nullable().openapi({ description: 'The day proposed or agreed; null where none can be.' }),
    review: z.string().nullable().openapi({ description: 'Key of the agreed review; null where it is only proposed.' }),
    problem: ProblemSchema.pick({ code: true, params: true })
      .nullable()
      .openapi({ description: 'Why no day can be proposed: the constraint that binds.' }),
    why: z
      .object({
        best: DaySchema.openapi({ description: 'The day at which it would best be held.' }),
        soonest: DaySchema.openapi({ description: 'The first day to which anyone can be invited in time.' }),
        weekends: z.number().int(),
        entries: z.array(z.string()).openapi({ description: 'Entries of programmes of work on nearer days.' }),
        reviews: z.number().int(),
      })
      .nullable()
      .openapi({ description: 'What kept days nearer to the best one from being proposed; null for an agreed day.' }),
    event: MandateEventSchema.openapi({ description: 'The decision that set the expiry.' }),
  })
  .openapi('PlannedReview')

const SideSchema = z.object({ expiry: DaySchema, proposed: DaySchema.nullable() })

export const ReplannedSchema = z
  .object({
    mission: z.string(),
    change: z.enum(['ADDED', 'CANCELLED', 'MOVED', 'UNPLACED', 'PLACED', 'EXPIRY']),
    from: SideSchema.nullable(),
    to: SideSchema.nullable(),
    by: z
      .object({ resolution: z.string(), kind: z.enum(EVENT_KINDS), adopted: DaySchema })
      .nullable()
      .openapi({
        description: 'The decision of the Council that did it; null where a programme of work did, or time.',
      }),
  })
  .openapi('Replanned')

export const ProgrammeEntrySchema = z
  .object({
    key: z.string(),
    version: z.number().int(),
    kind: z.enum(ENTRY_KINDS),
    mission: z.string().nullable(),
    from: DaySchema,
    until: DaySchema,
    title: z.string(),
  })
  .openapi('ProgrammeEntry')

export const ReviewCalendarSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    plannedOn: DaySchema.openapi({ description: 'The day on which the plan last had reason to change.' }),
    revision: z.number().int(),
    windowDays: z.number().int(),
    leadDays: z.number().int(),
    noticeDays: z.number().int(),
    reviews: z.array(PlannedSchema),
    programme: z.array(ProgrammeEntrySchema),
    overlaps: z.array(z.object({ first: z.string(), second: z.string(), from: DaySchema, until: DaySchema })),
    since: DaySchema.nullable(),
    changes: z.array(ReplannedSchema),
    sources: z.array(SourceSchema),
  })
  .openapi('ReviewCalendar')

export const ProgrammeBodySchema = z
  .object({
    kind: z.enum(ENTRY_KINDS),
    mission: z.string().max(40).nullable().default(null),
    from: DaySchema,
    until: DaySchema.optional().openapi({ description: 'The last day; the first if left out.' }),
    title: z.string(),
    overlap: z.boolean().default(false).openapi({ description: 'True where the body has both on one day.' }),
  })
  .openapi('ProgrammeEntryInput')
export const ProgrammeRemoveSchema = z.object({ reason: z.string() }).openapi('ProgrammeEntryRemoval')
export const ProgrammeImportSchema = z
  .object({
    format: z.enum(['csv', 'ics']),
    kind: z.enum(ENTRY_KINDS).openapi({ description: 'For entries that do not say theirs.' }),
    text: z.string().max(500_000),
    overlap: z.boolean().default(false),
  })
  .openapi('ProgrammeImport')
export const ProgrammeImportedSchema = z
  .object({ added: z.number().int(), changed: z.number().int(), removed: z.number().int(), known: z.number().int() })
  .openapi('ProgrammeImported')

export const FeedQuery = z.object({
  mission: z.string().max(40).optional(),
  asOf: WhenQuery.shape.asOf,
  token: z
    .string()
    .max(100)
    .optional()
    .openapi({ param: { description: 'Of a private calendar: shows what its owner is shown.' } }),
  language: Language.optional(),
})
export const FeedBodySchema = z
  .object({ name: z.string(), mission: z.string().max(40).nullable().default(null) })
  .openapi('FeedInput')
export const FeedMadeSchema = z
  .object({ key: z.string(), token: z.string().nullable().openapi({ description: 'Shown this once.' }) })
  .openapi('FeedMade')
export const FeedListSchema = z
  .object({
    feeds: z.array(z.object({ key: z.string(), name: z.string(), mission: z.string().nullable(), madeAt: z.string() })),
  })
  .openapi('Feeds')

export type ReviewCalendarView = z.infer<typeof ReviewCalendarSchema>
export type ReplannedView = z.infer<typeof ReplannedSchema>
export type ProgrammeEntryView = z.infer<typeof ProgrammeEntrySchema>
export type ProgrammeInput = z.input<typeof ProgrammeBodySchema>
export type ProgrammeImportInput = z.input<typeof ProgrammeImportSchema>
export type ProgrammeImportedView = z.infer<typeof ProgrammeImportedSchema>
export type FeedListView = z.infer<typeof FeedListSchema>
