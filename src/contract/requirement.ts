import { z } from '@hono/zod-openapi'
import { CAUSE_CODES, IMPACT_CODES } from '../core/gap/cause.ts'
import { MEASURES } from '../core/gap/observation.ts'
import { ATTRIBUTE_FORMS } from '../core/requirement/attribute.ts'
import { BASES, CRITICALITIES, HORIZONS } from '../core/requirement/requirement.ts'
import { REVISIONS } from '../core/requirement/revision.ts'
import { FITS, OPERATORS } from '../core/requirement/standard.ts'
import { DaySchema, InstantSchema, PageQuery, PageSchema, SourceSchema, UnitSchema, WhenQuery } from './common.ts'

const Named = z.object({ code: z.string(), name: z.string() })

export const StandardSchema = z
  .object({
    attribute: z.string(),
    operator: z.enum(OPERATORS),
    values: z.array(z.string()),
    unit: z.string().nullable(),
    mandatory: z.boolean().openapi({ description: 'False: tolerable, an offer may go without it.' }),
    source: z.string(),
  })
  .openapi('Standard', { description: 'One attribute that a statement of unit requirements asks for.' })

const terms = {
  quantity: z.number().int().nullable(),
  from: DaySchema,
  until: DaySchema.nullable(),
  untilReason: z.string().nullable(),
  criticality: z.enum(CRITICALITIES).nullable(),
  horizon: z.enum(HORIZONS).nullable(),
  mandateTask: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string(),
  verified: z.boolean(),
  verifiedNote: z.string().nullable(),
  standards: z.array(StandardSchema),
}

export const RequirementVersionSchema = z
  .object({
    version: z.number().int().openapi({ description: '0: as loaded, never revised here.' }),
    ...terms,
    reason: z.string(),
    author: z.string().openapi({ description: 'Opaque id of the person, or the program.' }),
    at: InstantSchema.openapi({ description: 'When it was written here.' }),
    knownFrom: InstantSchema,
    stands: z.boolean().openapi({ description: 'False: another version has replaced it.' }),
    replacedFrom: InstantSchema.nullable(),
    replacedReason: z.string().nullable(),
    ledgerSeq: z.number().int(),
  })
  .openapi('RequirementVersion')

export const RequirementSchema = z
  .object({
    key: z.string(),
    mission: Named,
    capability: Named,
    unit: UnitSchema,
    basis: z.enum(BASES),
    additional: z.boolean(),
    version: z.number().int(),
    ...terms,
  })
  .openapi('Requirement', { description: 'The newest version that stands.' })

export const RequirementPageSchema = RequirementSchema.extend({
  versions: z.array(RequirementVersionSchema).openapi({ description: 'All of them, oldest first.' }),
  sources: z.array(SourceSchema),
}).openapi('RequirementPage')

export const RequirementListQuery = WhenQuery.extend(PageQuery.shape).extend({
  mission: z.string().optional(),
  capability: z.string().optional(),
})
export const RequirementListSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    requirements: z.array(RequirementSchema.omit({ version: true })),
    page: PageSchema,
  })
  .openapi('RequirementList', { description: 'Requirements in force on a day.' })

export const WrittenSchema = z
  .object({ key: z.string(), version: z.number().int() })
  .openapi('Written', { description: 'What was written, under its key; the version is the ETag too.' })

const decision = z
  .object({ decision: z.enum(['ACCEPTED', 'REFUSED']), reason: z.string(), author: z.string(), on: InstantSchema })
  .nullable()
const proposed = {
  key: z.string(),
  requirement: z.string(),
  version: z.number().int().openapi({ description: 'The version of the requirement that was read.' }),
  organisation: Named.nullable().openapi({ description: 'Null: the Secretariat.' }),
  reason: z.string(),
  author: z.string(),
  on: InstantSchema,
  decision,
}

export const ProposalSchema = z
  .object({
    ...proposed,
    kind: z.enum(REVISIONS),
    quantity: z.number().int().nullable(),
    from: DaySchema,
    until: DaySchema.nullable(),
    criticality: z.enum(CRITICALITIES).nullable(),
    horizon: z.enum(HORIZONS).nullable(),
    mandateTask: z.string().nullable(),
    note: z.string().nullable(),
    standards: z.array(StandardSchema),
  })
  .openapi('RequirementProposal', { description: 'A change that a mission proposes to its own requirement.' })
export const ProposalListSchema = z.object({ proposals: z.array(ProposalSchema) }).openapi('RequirementProposalList')

export const VariationSchema = z
  .object({
    ...proposed,
    attribute: z.string(),
    operator: z.enum(OPERATORS),
    values: z.array(z.string()),
    unit: z.string().nullable(),
    pledge: z.string().nullable(),
  })
  .openapi('Variation', { description: 'Other values for one standard, proposed and decided.' })
export const VariationListSchema = z.object({ variations: z.array(VariationSchema) }).openapi('VariationList')
export const UndecidedListSchema = z
  .object({
    undecided: z.array(
      z
        .object({
          key: z.string(),
          kind: z.enum(['CHANGE', 'VARIATION']),
          line: z.string(),
          mission: Named,
          capability: Named,
          on: InstantSchema,
        })
        .openapi('Undecided', { description: 'A proposal or a variation that waits for a decision.' }),
    ),
  })
  .openapi('UndecidedList')
export const VariationQuery = z.object({ requirement: z.string().optional(), pledge: z.string().optional() })

export const OfferFitSchema = z
  .object({
    eligible: z.boolean(),
    unmet: z.array(z.string()),
    unknown: z.array(z.string()).openapi({ description: 'Not stated, not readable or in another unit: never met.' }),
    attributes: z.array(
      z.object({
        standard: StandardSchema,
        fit: z.enum(FITS),
        reason: z.string().openapi({ example: 'fit.less' }),
        offered: z.array(z.object({ attribute: z.string(), value: z.string(), unit: z.string().nullable() })),
        variation: z.string().nullable(),
      }),
    ),
  })
  .openapi('OfferFit', { description: 'An offer against every standard of a requirement.' })

export const AttributeListSchema = z
  .object({
    attributes: z.array(
      z.object({
        key: z.string(),
        form: z.enum(ATTRIBUTE_FORMS),
        unit: z.string().nullable(),
        of: z.array(z.string()).nullable().openapi({ description: 'Capabilities, with all below them; null: all.' }),
        words: z.array(z.string()).nullable(),
        operators: z.array(z.enum(OPERATORS)),
      }),
    ),
  })
  .openapi('AttributeList', { description: 'What a standard can ask of which capability.' })

const SeriesShape = {
  mission: z.string(),
  capability: z.string(),
  measure: z.enum(MEASURES),
}
export const StatementQuery = z.object({
  ...SeriesShape,
  knownAt: WhenQuery.shape.knownAt,
  language: WhenQuery.shape.language,
})

export const StatementSchema = z
  .object({
    key: z.string(),
    value: z.number().int(),
    unit: UnitSchema,
    validOn: DaySchema,
    validPrinted: z.string().nullable(),
    derived: z.boolean(),
    note: z.string().nullable(),
    verified: z.boolean(),
    verifiedNote: z.string().nullable(),
    source: SourceSchema,
    author: z.string(),
    knownFrom: InstantSchema,
    knownBasis: z.enum(['PUBLISHED', 'AS_OF', 'RECORDED']),
    ledgerSeq: z.number().int(),
  })
  .openapi('Statement')

const ChoiceSchema = z
  .object({
    observation: z.string(),
    author: z.string(),
    reason: z.string(),
    knownFrom: InstantSchema,
    ledgerSeq: z.number().int(),
  })
  .openapi('HeadlineChoice')

export const StatementsSchema = z
  .object({
    ...SeriesShape,
    unit: UnitSchema,
    days: z
      .array(
        z.object({
          on: DaySchema,
          statements: z.array(StatementSchema).openapi({ description: 'Of one day, side by side.' }),
          disputed: z.boolean().openapi({ description: 'They differ, and no editor has chosen.' }),
          shown: z.string().openapi({ description: 'Key of the one that the list shows.' }),
          headline: ChoiceSchema.nullable(),
        }),
      )
      .openapi({ description: 'Newest first.' }),
  })
  .openapi('Statements', {
    description: 'All that was said of one quantity: who, what, of which day, known since when.',
  })

export const HeadlineSchema = z
  .object({ ...SeriesShape, on: DaySchema, version: z.number().int(), headline: ChoiceSchema.nullable() })
  .openapi('Headline', { description: 'The choice among the statements of one day.' })

export const CauseSchema = z
  .object({
    key: z.string(),
    kind: z.enum(['CAUSE', 'IMPACT']),
    code: z.enum([...CAUSE_CODES, ...IMPACT_CODES]),
    mission: z.string(),
    capability: z.string(),
    evidence: z.string(),
    from: DaySchema,
    until: DaySchema.nullable(),
    source: SourceSchema,
    verified: z.boolean(),
    verifiedNote: z.string().nullable(),
    knownFrom: InstantSchema,
    knownBasis: z.enum(['PUBLISHED', 'AS_OF', 'RECORDED']),
    ledgerSeq: z.number().int(),
  })
  .openapi('Cause', { description: 'Why a capability is missing, or what that does: with evidence and source.' })
export const CauseListSchema = z
  .object({ asOf: DaySchema, knownAt: DaySchema.nullable(), causes: z.array(CauseSchema) })
  .openapi('CauseList')
export const CauseListQuery = WhenQuery.extend({
  mission: z.string().optional(),
  capability: z
    .string()
    .optional()
    .openapi({
      param: { description: 'What holds for it: also what is named for a capability that it stands under.' },
    }),
})
export const CausePageSchema = CauseSchema.extend({ version: z.number().int() }).openapi('CausePage')

export type StandardView = z.infer<typeof StandardSchema>
export type RequirementView = z.infer<typeof RequirementSchema>
export type RequirementPageView = z.infer<typeof RequirementPageSchema>
export type RequirementVersionView = z.infer<typeof RequirementVersionSchema>
export type RequirementListView = z.infer<typeof RequirementListSchema>
export type RequirementListInput = z.infer<typeof RequirementListQuery>
export type WrittenView = z.infer<typeof WrittenSchema>
export type UndecidedView = z.infer<typeof UndecidedListSchema>['undecided'][number]
export type ProposalView = z.infer<typeof ProposalSchema>
export type VariationView = z.infer<typeof VariationSchema>
export type OfferFitView = z.infer<typeof OfferFitSchema>
export type AttributeListView = z.infer<typeof AttributeListSchema>
export type StatementsView = z.infer<typeof StatementsSchema>
export type StatementView = z.infer<typeof StatementSchema>
export type HeadlineView = z.infer<typeof HeadlineSchema>
export type CauseView = z.infer<typeof CauseSchema>
export type CausePageView = z.infer<typeof CausePageSchema>
export type CauseListView = z.infer<typeof CauseListSchema>
