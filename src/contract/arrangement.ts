import { z } from '@hono/zod-openapi'
import { VISIBILITIES } from '../core/access/visibility.ts'
import { RELATIONS } from '../core/access/disclose.ts'
import { ACTS } from '../core/arrangement/acts.ts'
import { ARRANGEMENT_STATES } from '../core/arrangement/standing.ts'
import { ARRANGEMENT_TYPES, COMPONENT_KINDS, FORMS, PARTY_ROLES } from '../core/arrangement/terms.ts'
import { PLEDGE_UNITS } from '../core/supply/pledge.ts'
import { DaySchema, DomainSchema, Language, PageQuery, PageSchema, UnitSchema } from './common.ts'

const NamedSchema = z.object({ code: z.string(), name: z.string() })
const StateSchema = z.enum(ARRANGEMENT_STATES).openapi('ArrangementState', {
  description:
    'Computed. PROPOSED until all who are asked agree; IN_FORCE from its first day; TERMINATED when too few remain.',
})
const FormSchema = z.enum(FORMS).openapi('ArrangementForm', {
  description: 'BILATERAL: two parties; TRILATERAL: three or more; NONE: nothing remains.',
})
const PartySchema = z
  .object({
    code: z.string(),
    name: z.string(),
    mission: z.boolean().openapi({ description: 'A mission, as in a loan; else an organisation.' }),
    roles: z.array(z.enum(PARTY_ROLES)),
    left: z.boolean(),
  })
  .openapi('ArrangementParty')

const ComponentSchema = z
  .object({
    id: z.string(),
    kind: z.enum(COMPONENT_KINDS),
    party: z.string().openapi({ description: 'Code of the party that is responsible.' }),
    quantity: z.number().int().nullable(),
    unit: z.enum(PLEDGE_UNITS),
    amount: z.string().nullable(),
    currency: z.string().nullable(),
    text: z.string().nullable(),
    closes: z.number().int().openapi({ description: 'Of the requirement, in the unit of its capability.' }),
    dependsOn: z.array(z.string()),
    pledge: z.string().nullable(),
    lost: z.boolean().openapi({ description: 'Fell away with a party that left.' }),
    withheld: z.array(z.string()).openapi({ description: 'Fields that the viewer may not see: they are null.' }),
  })
  .openapi('ArrangementComponent')

const MilestoneSchema = z
  .object({
    id: z.string(),
    what: z.string(),
    party: z.string(),
    component: z.string().nullable(),
    due: DaySchema,
    note: z.string().nullable(),
    doneOn: DaySchema.nullable(),
    overdue: z.boolean(),
    lost: z.boolean(),
    withheld: z.array(z.string()),
  })
  .openapi('ArrangementMilestone')

const TermsViewSchema = z
  .object({
    version: z.number().int(),
    proposedOn: DaySchema,
    visibility: z.enum(VISIBILITIES),
    type: z.enum(ARRANGEMENT_TYPES),
    mission: NamedSchema.nullable(),
    capability: NamedSchema.extend({ domain: DomainSchema, unit: UnitSchema }),
    closes: z.number().int().openapi({ description: 'Of the requirement, in the unit of the capability.' }),
    from: DaySchema,
    until: DaySchema.nullable(),
    reference: z.string().nullable(),
    referenceKnown: z
      .boolean()
      .openapi({ description: 'The register has an inter-mission loan by this resolution (mandate event).' }),
    amountsPublic: z.boolean(),
    form: FormSchema,
    parties: z.array(PartySchema),
    components: z.array(ComponentSchema),
    milestones: z.array(MilestoneSchema),
    note: z.string().nullable(),
    language: Language,
    withheld: z.array(z.string()),
  })
  .openapi('ArrangementTerms')

const ConsentSchema = z
  .object({
    version: z.number().int(),
    agreed: z.array(NamedSchema),
    awaiting: z.array(NamedSchema),
    declined: NamedSchema.extend({ on: DaySchema, reason: z.string().nullable() }).nullable(),
  })
  .openapi('ArrangementConsent')

export const DepartureSchema = z
  .object({
    party: NamedSchema,
    lost: z.array(z.string()),
    dependent: z.array(z.string()).openapi({ description: 'Of those who stay: they depend on what falls away.' }),
    opened: z.number().int().openapi({ description: 'Of the requirement, no longer closed.' }),
    closed: z.number().int().openapi({ description: 'Of the requirement, still closed.' }),
    milestones: z.array(z.string()),
    form: FormSchema,
  })
  .openapi('ArrangementDeparture', { description: 'What falls away if a party leaves.' })

export const ArrangementCardSchema = z
  .object({
    key: z.string(),
    version: z.number().int(),
    state: StateSchema,
    since: DaySchema,
    form: FormSchema,
    type: z.enum(ARRANGEMENT_TYPES),
    visibility: z.enum(VISIBILITIES),
    mission: NamedSchema.nullable(),
    capability: NamedSchema.extend({ domain: DomainSchema, unit: UnitSchema }),
    closes: z.number().int(),
    from: DaySchema,
    until: DaySchema.nullable(),
    parties: z.array(PartySchema),
    overdue: z.number().int().openapi({ description: 'Milestones that are due and not reached.' }),
    awaitsViewer: z.boolean().openapi({ description: 'The viewer’s organisation is asked to agree.' }),
    amended: z.boolean().openapi({ description: 'Other terms have been proposed, and not all have agreed to them.' }),
  })
  .openapi('ArrangementCard')

export const ArrangementSchema = z
  .object({
    key: z.string(),
    version: z.number().int().openapi({ description: 'Named in If-Match by whoever changes it.' }),
    asOf: DaySchema,
    relation: z.enum(RELATIONS).openapi({ description: 'How the viewer stands to it: its parties own it together.' }),
    state: StateSchema,
    since: DaySchema,
    form: FormSchema,
    closes: z.number().int().openapi({ description: 'Of the requirement, by what remains.' }),
    terms: TermsViewSchema.openapi({ description: 'What holds; before agreement, the newest proposal.' }),
    proposed: TermsViewSchema.nullable().openapi({ description: 'An amendment that not all have agreed to yet.' }),
    consent: ConsentSchema.nullable().openapi({ description: 'Who has agreed to the newest proposal.' }),
    departures: z.array(DepartureSchema),
    departed: z.array(NamedSchema.extend({ on: DaySchema, reason: z.string().nullable() })),
    versions: z
      .array(
        z.object({
          version: z.number().int(),
          on: DaySchema,
          reason: z.string(),
          author: z.string(),
          concludedOn: DaySchema.nullable(),
        }),
      )
      .nullable(),
    acts: z.array(z.enum(ACTS)).openapi({ description: 'What the viewer may do now.' }),
    withheld: z.array(z.string()),
  })
  .openapi('Arrangement')

export const ArrangementListSchema = z
  .object({ asOf: DaySchema, arrangements: z.array(ArrangementCardSchema), page: PageSchema })
  .openapi('ArrangementList')

export const ArrangementListQuery = PageQuery.extend({
  mission: z.string().max(50).optional(),
  capability: z.string().max(80).optional(),
  party: z.string().max(50).optional(),
  state: z.enum(ARRANGEMENT_STATES).optional(),
  asOf: z
    .string()
    .max(40)
    .optional()
    .openapi({ param: { description: 'Default: today.' } }),
  language: Language.optional(),
})
export const ArrangementQuery = z.object({ asOf: z.string().max(40).optional(), language: Language.optional() })

/** Words are checked by the rule, which names what is wrong with a remedy; the schema only holds their form. */
const word = z.string().max(200)
const words = z.string().max(20_000)
export const TermsBodySchema = z
  .strictObject({
    visibility: word.default('SECRETARIAT').openapi({ description: `One of ${VISIBILITIES.join(', ')}.` }),
    type: word.openapi({ description: `One of ${ARRANGEMENT_TYPES.join(', ')}.` }),
    mission: word.nullable().optional(),
    capability: word,
    from: word,
    until: word.nullable().optional(),
    reference: words.nullable().optional().openapi({ description: 'Of a loan: the resolution or note it rests on.' }),
    amountsPublic: z.boolean().optional(),
    parties: z.array(z.strictObject({ code: word, roles: z.array(word).max(20) })).max(200),
    components: z
      .array(
        z.strictObject({
          id: word,
          kind: word,
          party: word,
          quantity: z.number().nullable().optional(),
          unit: word,
          amount: word.nullable().optional(),
          currency: word.nullable().optional(),
          text: words.nullable().optional(),
          closes: z.number().optional(),
          dependsOn: z.array(word).max(200).optional(),
          pledge: word.nullable().optional(),
        }),
      )
      .max(500),
    milestones: z
      .array(
        z.strictObject({
          id: word,
          what: words,
          party: word,
          component: word.nullable().optional(),
          due: word,
          note: words.nullable().optional(),
        }),
      )
      .max(500)
      .optional(),
    note: words.nullable().optional(),
    language: word,
  })
  .openapi('ArrangementTermsBody')

export const ReviseBodySchema = z
  .strictObject({ ...TermsBodySchema.shape, reason: words.openapi({ description: 'Why the terms change.' }) })
  .openapi('ArrangementRevision')

export const ActBodySchema = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('AGREE') }),
    z.strictObject({ act: z.literal('DECLINE'), reason: words }),
    z.strictObject({ act: z.literal('LEAVE'), reason: words }),
    z.strictObject({
      act: z.literal('MILESTONE'),
      milestone: word,
      doneOn: word.nullable().openapi({ description: 'The day it was reached; null takes that back.' }),
    }),
  ])
  .openapi('ArrangementAct')

export const ArrangementSavedSchema = z
  .object({ key: z.string(), version: z.number().int() })
  .openapi('ArrangementSaved')

export type ArrangementView = z.infer<typeof ArrangementSchema>
export type ArrangementTermsView = z.infer<typeof TermsViewSchema>
export type ArrangementCardView = z.infer<typeof ArrangementCardSchema>
export type ArrangementListView = z.infer<typeof ArrangementListSchema>
export type ArrangementListInput = z.infer<typeof ArrangementListQuery>
export type TermsInput = z.infer<typeof TermsBodySchema>
export type ReviseInput = z.infer<typeof ReviseBodySchema>
export type ActInput = z.infer<typeof ActBodySchema>
