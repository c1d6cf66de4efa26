import { z } from '@hono/zod-openapi'
import { VISIBILITIES } from '../core/access/visibility.ts'
import { ACTION_EVENTS, ACTION_STATES } from '../core/review/action.ts'
import { INVITED_BECAUSE } from '../core/review/invitees.ts'
import { DaySchema, Language, WhenQuery } from './common.ts'

const NamedSchema = z.object({ code: z.string(), name: z.string() })
const VisibilitySchema = z.enum(VISIBILITIES)

export const ReviewEntrySchema = z
  .object({
    key: z.string(),
    version: z.number().int(),
    mission: NamedSchema,
    cycle: z
      .string()
      .openapi({ example: 'UNOCI-1933', description: 'Mission, and resolution that opened the period.' }),
    state: z.enum(['AGREED', 'CANCELLED']),
    on: DaySchema,
  })
  .openapi('ReviewEntry')
export const ReviewListSchema = z.object({ reviews: z.array(ReviewEntrySchema) }).openapi('Reviews')

export const InviteeSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    because: z.array(z.enum(INVITED_BECAUSE)),
    optional: z.boolean(),
  })
  .openapi('Invitee')
export const InviteesSchema = z
  .object({ mission: z.string(), asOf: DaySchema, missing: z.array(NamedSchema), invitees: z.array(InviteeSchema) })
  .openapi('Invitees')

export const ReviewRecordSchema = z
  .object({
    key: z.string(),
    kind: z.enum(['STATEMENT', 'OFFER', 'DONOR', 'DECISION', 'ATTENDANCE']),
    organisation: NamedSchema.nullable().openapi({ description: 'Who spoke, may give, or attended.' }),
    capability: NamedSchema.nullable(),
    text: z.string().nullable(),
    language: Language,
    pledge: z.string().nullable(),
    arrangement: z.string().nullable(),
    visibility: VisibilitySchema,
    on: DaySchema,
  })
  .openapi('ReviewRecord')

export const ActionSchema = z
  .object({
    key: z.string(),
    owners: z.array(NamedSchema),
    what: z.string(),
    state: z.enum(ACTION_STATES).openapi({ description: 'Computed from what was reported and the day.' }),
    due: DaySchema,
    duePrinted: z.string().nullable(),
    daysLeft: z.number().int(),
    closedOn: DaySchema.nullable(),
    mission: z.string().nullable(),
    document: z.string().nullable(),
    paragraph: z.string().nullable(),
    review: z.string().nullable(),
    decision: z.string().nullable(),
    visibility: VisibilitySchema,
    events: z.array(
      z.object({
        kind: z.enum(ACTION_EVENTS),
        on: DaySchema,
        dueOn: DaySchema.nullable(),
        organisation: NamedSchema,
        text: z.string(),
        visibility: VisibilitySchema,
      }),
    ),
  })
  .openapi('Action')
export const ActionListSchema = z
  .object({ asOf: DaySchema, knownAt: DaySchema.nullable(), actions: z.array(ActionSchema) })
  .openapi('Actions')

export const ReviewSchema = ReviewEntrySchema.extend({
  expiry: DaySchema,
  latest: DaySchema,
  agenda: z.array(z.string()).openapi({ description: 'The items; those by rule where none were set.' }),
  agendaByRule: z.boolean().openapi({ description: 'True where none were set.' }),
  language: Language,
  reason: z.string(),
  invitees: z.array(InviteeSchema),
  records: z.array(ReviewRecordSchema).openapi({ description: 'What the reader is shown of what was put down.' }),
  actions: z.array(ActionSchema),
}).openapi('Review')

const texts = z.array(z.string()).max(100)
export const AgreeSchema = z
  .object({
    mission: z.string().max(40),
    on: DaySchema,
    agenda: texts.default([]),
    invited: texts.default([]).openapi({ description: 'Codes of those invited besides by rule.' }),
    language: Language.default('en'),
    overlap: z.boolean().default(false).openapi({ description: 'True where a clash with a programme is meant.' }),
  })
  .openapi('ReviewInput')
export const ReviseReviewSchema = AgreeSchema.omit({ mission: true })
  .extend({ reason: z.string() })
  .openapi('ReviewRevision')
export const CancelReviewSchema = z.object({ reason: z.string() }).openapi('ReviewCancellation')

export const RecordInputSchema = z
  .object({
    kind: z.enum(['STATEMENT', 'OFFER', 'DONOR', 'DECISION', 'ATTENDANCE']),
    organisation: z.string().max(60).nullable().default(null),
    capability: z.string().max(100).nullable().default(null),
    text: z.string().nullable().default(null),
    language: Language.default('en'),
    pledge: z.string().max(100).nullable().default(null),
    arrangement: z.string().max(100).nullable().default(null),
    visibility: VisibilitySchema.default('WORKING_GROUP'),
    actions: z
      .array(z.object({ owners: z.array(z.string().max(60)).min(1).max(20), what: z.string(), due: DaySchema }))
      .max(50)
      .default([])
      .openapi({ description: 'What a decision asks of whom by when.' }),
  })
  .openapi('ReviewRecordInput')
export const AttendSchema = z
  .object({
    organisations: z.array(z.string().max(60)).min(1).max(400),
    visibility: VisibilitySchema.exclude(['PRIVATE']).default('WORKING_GROUP'),
  })
  .openapi('Attendance')
export const UnattendSchema = z
  .object({
    records: z.array(z.string().max(100)).min(1).max(400),
    visibility: VisibilitySchema.exclude(['PRIVATE']).openapi({ description: 'Of the records: others stay.' }),
    reason: z.string(),
  })
  .openapi('AttendanceWithdrawal')
export const AttendedSchema = z
  .object({
    records: z.array(z.string()).openapi({ description: 'The records that were made, or withdrawn.' }),
    already: z.number().int().openapi({ description: 'How many stood so already: somebody else was faster.' }),
  })
  .openapi('Attended')
export const RecordedSchema = z.object({ key: z.string() }).openapi('ReviewRecorded')

export const ActionListQuery = WhenQuery.extend({
  asOf: z
    .string()
    .optional()
    .openapi({ param: { description: 'The day that the question is about. Default: today.' } }),
  owner: z.string().max(60).optional(),
  mission: z.string().max(40).optional(),
  review: z.string().max(100).optional(),
  state: z.enum(ACTION_STATES).optional(),
})
export const ActionReportSchema = z
  .object({
    kind: z.enum(ACTION_EVENTS),
    text: z.string(),
    language: Language.default('en'),
    dueOn: DaySchema.nullable().default(null),
    visibility: VisibilitySchema.optional().openapi({ description: 'As the action’s own if left out.' }),
  })
  .openapi('ActionReport')

export type ReviewListView = z.infer<typeof ReviewListSchema>
export type ReviewEntryView = z.infer<typeof ReviewEntrySchema>
export type ReviewView = z.infer<typeof ReviewSchema>
export type ReviewRecordView = z.infer<typeof ReviewRecordSchema>
export type InviteesView = z.infer<typeof InviteesSchema>
export type InviteeView = z.infer<typeof InviteeSchema>
export type ActionView = z.infer<typeof ActionSchema>
export type ActionListView = z.infer<typeof ActionListSchema>
export type ActionListInput = z.infer<typeof ActionListQuery>
export type ActionReportInput = z.input<typeof ActionReportSchema>
export type AgreeInput = z.input<typeof AgreeSchema>
export type ReviseReviewInput = z.input<typeof ReviseReviewSchema>
export type RecordInput = z.input<typeof RecordInputSchema>
export type AttendInput = z.input<typeof AttendSchema>
export type UnattendInput = z.input<typeof UnattendSchema>
export type AttendedView = z.infer<typeof AttendedSchema>
