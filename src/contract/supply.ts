import { z } from '@hono/zod-openapi'
import { VISIBILITIES } from '../core/access/visibility.ts'
import { CAVEAT_CODES } from '../core/supply/caveat.ts'
import { DECLINE_REASONS } from '../core/supply/decline.ts'
import { PLEDGE_EVENT_KINDS, VISITS } from '../core/supply/facts.ts'
import { PLEDGE_KINDS, PLEDGE_STATES, PLEDGE_UNITS, SCHEMES } from '../core/supply/pledge.ts'
import { SourceInputSchema } from './requirement-input.ts'
import {
  DaySchema,
  DomainSchema,
  InstantSchema,
  Language,
  PageQuery,
  PageSchema,
  RemarkSchema,
  SourceSchema,
  WhenQuery,
} from './common.ts'

const Named = z.object({ code: z.string(), name: z.string() })
export const PledgeKindSchema = z.enum(PLEDGE_KINDS).openapi('PledgeKind')
export const PledgeStateSchema = z.enum(['DRAFT', ...PLEDGE_STATES]).openapi('PledgeState', {
  description: 'DRAFT: kept by its owner, neither announced nor registered. LAPSED comes by rule, never by hand.',
})
const VisibilitySchema = z.enum(VISIBILITIES).openapi('Visibility', {
  description: 'Who is shown the pledge beside its owner: nobody, the Secretariat, the Working Group too, everyone.',
})

const ReadinessSchema = z
  .object({
    declared: z.string().nullable().openapi({ example: 'PCRS:L2' }),
    declaredOn: DaySchema.nullable(),
    effective: z.string().nullable().openapi({
      description: 'What holds of it: a material change after the visit takes PCRS L2 and above away by rule.',
    }),
    lost: z.object({ cause: z.enum(['MATERIAL_CHANGE', 'VISIT_MISSING', 'VISIT_NEGATIVE']), on: DaySchema }).nullable(),
    visitedOn: DaySchema.nullable(),
    visitResult: z.enum(['POSITIVE', 'NEGATIVE']).nullable(),
    changedOn: DaySchema.nullable(),
  })
  .openapi('Readiness')

const RenewalSchema = z
  .object({
    status: z.enum(['NONE', 'FRESH', 'NOTICE', 'GRACE', 'LAPSED']),
    noticeFrom: DaySchema.nullable(),
    due: DaySchema.nullable().openapi({ description: 'The last day on which the pledge counts without a renewal.' }),
    graceUntil: DaySchema.nullable().openapi({ description: 'The last day on which it can be renewed.' }),
  })
  .openapi('Renewal')

/** A pledge as lists show it. A field that is null and named in `withheld` is not shown to this viewer. */
export const PledgeCardSchema = z
  .object({
    key: z.string(),
    version: z.number().int().openapi({ description: 'To be named in If-Match by whoever changes it.' }),
    organisation: Named,
    kind: PledgeKindSchema,
    capability: Named.extend({ domain: DomainSchema }),
    mission: Named.nullable(),
    unit: z.enum(PLEDGE_UNITS),
    quantity: z.number().int().nullable(),
    amount: z.string().nullable().openapi({ description: 'Decimal number, of money alone.', example: '250000.00' }),
    currency: z.string().nullable().openapi({ description: 'ISO 4217.' }),
    availableFrom: DaySchema.nullable(),
    availableUntil: DaySchema.nullable(),
    state: PledgeStateSchema,
    since: DaySchema,
    lapsedByRule: z.boolean(),
    counts: z.enum(['VERIFIED', 'ALL', 'NONE']).openapi({ description: 'Towards the gap list of the day.' }),
    because: z.string().nullable().openapi({ description: 'Why it does not count.', example: 'pledge.announced_only' }),
    visibility: VisibilitySchema,
    kept: z.boolean().openapi({ description: 'Kept here by its owner; false: told by a public source.' }),
    scheme: z.enum(SCHEMES).nullable(),
    readiness: ReadinessSchema.nullable(),
    renewal: RenewalSchema.nullable(),
    caveatCodes: z.array(z.enum(CAVEAT_CODES)).nullable(),
    alerts: z.array(RemarkSchema).nullable(),
    withheld: z
      .array(z.string())
      .openapi({ description: 'Fields that this viewer is not shown: empty is not unknown.' }),
  })
  .openapi('PledgeCard')

const CaveatSchema = z.object({
  id: z.string(),
  code: z.enum(CAVEAT_CODES),
  text: z.string().nullable(),
  declaredOn: DaySchema,
  late: z.boolean().openapi({ description: 'Declared after acceptance and not yet decided.' }),
  decision: z.object({ result: z.enum(['ACCEPTED', 'REFUSED']), on: DaySchema }).nullable(),
})

const StandardSchema = z.object({ attribute: z.string(), value: z.string(), unit: z.string().nullable() })
const EarmarkSchema = z.object({
  mission: z.string().nullable(),
  capability: z.string().nullable(),
  purpose: z.string().nullable(),
})

export const PledgeSchema = PledgeCardSchema.extend({
  source: SourceSchema,
  responseDays: z.number().int().nullable(),
  conditions: z.array(z.string()).nullable(),
  standards: z.array(StandardSchema).nullable(),
  earmarks: z.array(EarmarkSchema).nullable(),
  language: z.string().nullable().openapi({ description: 'Language in which its owner wrote the texts.' }),
  steps: z.array(z.object({ state: z.enum(PLEDGE_STATES), on: DaySchema })).nullable(),
  unrecorded: z
    .array(z.enum(PLEDGE_STATES))
    .nullable()
    .openapi({ description: 'Steps that must have been, and are not recorded.' }),
  caveats: z.array(CaveatSchema).nullable(),
  note: z.string().nullable(),
  declined: z.object({ reason: z.enum(DECLINE_REASONS), note: z.string().nullable(), on: DaySchema }).nullable(),
  versions: z
    .array(
      z.object({
        version: z.number().int(),
        on: DaySchema,
        recordedAt: InstantSchema,
        reason: z.string(),
        changed: z.array(z.string()).openapi({ description: 'Fields that differ from the version before.' }),
      }),
    )
    .nullable(),
  events: z
    .array(
      z.object({
        kind: z.enum(PLEDGE_EVENT_KINDS),
        on: DaySchema,
        validPrinted: z.string().nullable(),
        stagePrinted: z.string(),
        state: z.enum(PLEDGE_STATES).nullable(),
        readiness: z.string().nullable(),
        visit: z.enum(VISITS).nullable(),
        result: z.string().nullable(),
        reason: z.enum(DECLINE_REASONS).nullable(),
        caveat: z.string().nullable(),
        quantity: z.number().int().nullable(),
        quantityPrinted: z.string().nullable(),
        note: z.string().nullable(),
        source: z.string(),
        verified: z.boolean(),
        recordedAt: InstantSchema,
      }),
    )
    .nullable(),
  next: z
    .array(z.object({ act: z.string(), because: RemarkSchema.nullable() }))
    .nullable()
    .openapi({ description: 'What can be done today; `because`: why this viewer cannot do it.' }),
  authors: z
    .array(
      z.object({
        at: InstantSchema,
        author: z.string(),
        name: z.string().nullable().openapi({ description: 'Null: of another organisation, or no longer there.' }),
        what: z.string(),
      }),
    )
    .nullable()
    .openapi({ description: 'Who wrote what, for the owner.' }),
  reads: z.number().int().nullable().openapi({ description: 'How often others read it, for the owner.' }),
  asOf: DaySchema,
  knownAt: DaySchema.nullable(),
}).openapi('Pledge')

const AsOfToday = WhenQuery.extend({
  asOf: z
    .string()
    .optional()
    .openapi({ param: { description: 'The day that the question is about. Default: today.' } }),
})
export const PledgeQuery = AsOfToday

export const PledgeListQuery = AsOfToday.extend(PageQuery.shape).extend({
  organisation: z.string().max(50).optional(),
  mission: z.string().max(50).optional(),
  capability: z
    .string()
    .max(80)
    .optional()
    .openapi({ param: { description: 'The capability and everything below it.' } }),
  kind: PledgeKindSchema.optional(),
  state: PledgeStateSchema.optional(),
  due: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ param: { description: 'true: only those to be renewed now, in notice or grace.' } }),
  alerts: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ param: { description: 'true: only those that somebody must look at.' } }),
})

export const PledgeListSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    pledges: z.array(PledgeCardSchema),
    page: PageSchema,
    summary: z.object({
      notPublic: z.number().int(),
      due: z.number().int().openapi({ description: 'To be renewed now by the viewer’s own organisation.' }),
      alerts: z.number().int(),
    }),
  })
  .openapi('PledgeList')

const codes = (allowed: readonly string[], description = '') =>
  z
    .string()
    .max(80)
    .openapi({ description: `${description}One of ${allowed.join(', ')}.`.trim(), example: allowed[0] })

/** Words are checked by the rule, which names what is wrong with a remedy; the schema only holds their form. */
const Terms = {
  visibility: codes(VISIBILITIES),
  mission: z.string().max(50).nullable().optional(),
  quantity: z.number().nullable().optional().openapi({ description: 'In the unit of the kind; not of money.' }),
  amount: z.string().max(40).nullable().optional(),
  currency: z.string().max(10).nullable().optional(),
  availableFrom: z.string().max(40).nullable().optional(),
  availableUntil: z.string().max(40).nullable().optional(),
  responseDays: z.number().nullable().optional(),
  conditions: z.array(z.string()).optional(),
  caveats: z
    .array(
      z.strictObject({
        code: codes(CAVEAT_CODES),
        text: z.string().nullable().optional(),
        declaredOn: z.string().max(40).nullable().optional(),
      }),
    )
    .optional(),
  standards: z
    .array(z.strictObject({ attribute: z.string(), value: z.string(), unit: z.string().nullable().optional() }))
    .optional(),
  earmarks: z
    .array(
      z.strictObject({
        mission: z.string().max(50).nullable().optional(),
        capability: z.string().max(80).nullable().optional(),
        purpose: z.string().nullable().optional(),
      }),
    )
    .optional(),
  note: z.string().nullable().optional(),
  language: Language.openapi({ description: 'Language in which the texts are written.' }),
}

export const RegisterPledgeSchema = z
  .strictObject({
    kind: codes(PLEDGE_KINDS),
    capability: z.string().max(80),
    scheme: codes(SCHEMES, 'Readiness scheme, if any. ').nullable().optional(),
    step: codes(['DRAFT', 'ANNOUNCED', 'RECEIVED'], 'DRAFT, the default, of what is private. ').optional(),
    on: z.string().max(40).optional().openapi({ description: 'The day of that step. Default: today.' }),
    ...Terms,
  })
  .openapi('RegisterPledge', { description: 'A pledge of the viewer’s own organisation, kept here.' })

export const AnnouncePledgeSchema = z
  .strictObject({
    organisation: z.string().max(50),
    kind: codes(PLEDGE_KINDS),
    capability: z.string().max(80),
    mission: z.string().max(50).nullable().optional(),
    scheme: codes(SCHEMES).nullable().optional(),
    quantity: z.number().nullable().optional(),
    on: z.string().max(40),
    printed: z.string().max(200).optional().openapi({ description: 'What it was called, as printed.' }),
    source: z
      .union([z.string().max(200), SourceInputSchema])
      .openapi({ description: 'Id of a source of the register, or a source as requirements take it.' }),
    note: z.string().nullable().optional(),
  })
  .openapi('AnnouncePledge', { description: 'What an organisation announced in public, put down by the Secretariat.' })

export const RevisePledgeSchema = z
  .strictObject({ ...Terms, reason: z.string().openapi({ description: 'Why the terms change.' }) })
  .openapi('RevisePledge')

const on = z.string().max(40).optional().openapi({ description: 'The day of it. Default: today.' })
const note = z.string().nullable().optional()
export const PledgeEventSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('STATE'),
      step: z.string().max(80).openapi({ example: 'ACKNOWLEDGED' }),
      reason: codes(DECLINE_REASONS, 'Of a decline. ').nullable().optional(),
      source: z.string().max(200).optional().openapi({ description: 'Needed of a pledge told by public sources.' }),
      on,
      note,
    }),
    z.strictObject({
      kind: z.literal('READINESS'),
      readiness: z.string().max(80).openapi({ example: 'PCRS:L2' }),
      on,
      note,
    }),
    z.strictObject({
      kind: z.literal('VISIT'),
      visit: codes(VISITS),
      result: codes(['POSITIVE', 'NEGATIVE']),
      on,
      note,
    }),
    z.strictObject({ kind: z.literal('MATERIAL_CHANGE'), on, note }),
    z.strictObject({
      kind: z.literal('CAVEAT_DECISION'),
      caveat: z.string().max(80),
      result: codes(['ACCEPTED', 'REFUSED']),
      note,
    }),
  ])
  .openapi('RecordPledgeEvent')

export const PledgeWrittenSchema = z
  .object({
    key: z.string(),
    version: z.number().int(),
    repeated: z.boolean().openapi({ description: 'The same request had been carried out before.' }),
  })
  .openapi('PledgeWritten')

export const PledgesRenewedSchema = z
  .object({ renewed: z.number().int(), repeated: z.boolean() })
  .openapi('PledgesRenewed')

export const PledgeReadersSchema = z
  .object({
    total: z.number().int(),
    reads: z.array(z.object({ organisation: z.string(), person: z.string(), purpose: z.string(), at: InstantSchema })),
  })
  .openapi('PledgeReaders', {
    description: 'Who of other organisations read a pledge that is not public, newest first.',
  })

export type PledgeCardView = z.infer<typeof PledgeCardSchema>
export type PledgeView = z.infer<typeof PledgeSchema>
export type PledgeListView = z.infer<typeof PledgeListSchema>
export type PledgeListInput = z.infer<typeof PledgeListQuery>
export type RegisterPledgeInput = z.infer<typeof RegisterPledgeSchema>
export type AnnouncePledgeInput = z.infer<typeof AnnouncePledgeSchema>
export type RevisePledgeInput = z.infer<typeof RevisePledgeSchema>
export type PledgeEventInput = z.infer<typeof PledgeEventSchema>
export type PledgeWrittenView = z.infer<typeof PledgeWrittenSchema>
export type PledgesRenewedView = z.infer<typeof PledgesRenewedSchema>
export type PledgeReadersView = z.infer<typeof PledgeReadersSchema>
