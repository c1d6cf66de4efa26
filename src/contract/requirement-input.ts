import { z } from '@hono/zod-openapi'
import { CAUSE_CODES, IMPACT_CODES } from '../core/gap/cause.ts'
import { MEASURES } from '../core/gap/observation.ts'
import { BASES, CRITICALITIES, HORIZONS } from '../core/requirement/requirement.ts'
import { REVISIONS } from '../core/requirement/revision.ts'
import { OPERATORS } from '../core/requirement/standard.ts'

/** Bounds that keep a request small; what a text may be is for the rules, which refuse with a remedy. */
const BOUND = 20_000
const line = () => z.string().max(BOUND)
const day = () =>
  z.string().max(40).openapi({ format: 'date', example: '2026-12-01', description: 'Calendar day, ISO 8601, UTC.' })

export const ReasonSchema = line().openapi('Reason', { description: 'Why; kept with the name of who says so.' })

export const SourceInputSchema = z
  .strictObject({
    id: line().optional().openapi({ description: 'A source that the register has. Without it, a new one:' }),
    title: line().optional(),
    publisher: line().nullable().optional(),
    url: line().nullable().optional().openapi({ description: 'http or https.' }),
    publishedOn: day().nullable().optional(),
  })
  .openapi('SourceInput')

export const StandardInputSchema = z
  .strictObject({
    attribute: line().openapi({ example: 'payload' }),
    operator: z.enum(OPERATORS),
    values: z
      .array(line())
      .max(50)
      .openapi({ example: ['1200'] }),
    unit: line().nullable().optional().openapi({ example: 'kg' }),
    mandatory: z.boolean().default(true),
    source: line().optional().openapi({ description: 'Id of its source; without it, the requirement’s.' }),
  })
  .openapi('StandardInput')

const terms = {
  quantity: z
    .number()
    .nullable()
    .optional()
    .openapi({ description: 'In the unit of the capability; null: no figure.' }),
  from: day().optional(),
  until: day().nullable().optional(),
  criticality: z.enum(CRITICALITIES).nullable().optional(),
  horizon: z.enum(HORIZONS).nullable().optional(),
  mandateTask: line().nullable().optional().openapi({ example: 'protection-of-civilians+electoral-support' }),
  note: line().nullable().optional(),
  standards: z.array(StandardInputSchema).max(50).optional(),
  source: SourceInputSchema.optional(),
}

export const StateRequirementSchema = z
  .strictObject({
    ...terms,
    mission: line().openapi({ example: 'UNAMID' }),
    capability: line().openapi({ example: 'military-utility-helicopter' }),
    basis: z.enum(BASES).default('STATED'),
    additional: z.boolean().default(false),
    from: day(),
    source: SourceInputSchema,
    reason: ReasonSchema,
  })
  .openapi('RequirementStatement')

export const ReviseRequirementSchema = z
  .strictObject({
    ...terms,
    kind: z.enum(REVISIONS).openapi({
      description:
        'CHANGE: other from `from` on, and as it was before. CORRECTION: the version before was wrong. What is left out stays.',
    }),
    reason: ReasonSchema,
  })
  .openapi('RequirementRevision')

export const EndRequirementSchema = z
  .strictObject({ until: day(), reason: ReasonSchema })
  .openapi('RequirementEnd', { description: 'Its last day, and why.' })

export const DecisionInputSchema = z
  .strictObject({ decision: z.enum(['ACCEPTED', 'REFUSED']), reason: ReasonSchema })
  .openapi('Decision')

export const VariationInputSchema = z
  .strictObject({
    requirement: line(),
    attribute: line(),
    operator: z.enum(OPERATORS),
    values: z.array(line()).max(50),
    unit: line().nullable().optional(),
    pledge: line().nullable().optional().openapi({ description: 'Without it: for every offer.' }),
    reason: ReasonSchema,
  })
  .openapi('VariationProposal', { description: 'Other values that would do for one standard of a requirement.' })

export const OfferInputSchema = z
  .strictObject({
    offered: z
      .array(z.strictObject({ attribute: line(), value: line(), unit: line().nullable().default(null) }))
      .max(100),
    pledge: line().optional().openapi({ description: 'Its own variations count too, for whom it is shown.' }),
  })
  .openapi('OfferedAttributes')

export const ObservationInputSchema = z
  .strictObject({
    mission: line(),
    capability: line(),
    measure: z.enum(MEASURES),
    value: z.number(),
    unit: line().openapi({ description: 'The unit of the capability.', example: 'airframe' }),
    validOn: day(),
    note: line().nullable().optional(),
    source: SourceInputSchema,
    verified: z.boolean().default(true).openapi({ description: 'Read in its source.' }),
  })
  .openapi('ObservationInput')

export const WithdrawalSchema = z.strictObject({ reason: ReasonSchema }).openapi('Withdrawal')

export const HeadlineInputSchema = z
  .strictObject({ observation: line().openapi({ description: 'Key of the statement chosen.' }), reason: ReasonSchema })
  .openapi('HeadlineInput')

export const CauseInputSchema = z
  .strictObject({
    code: z.enum([...CAUSE_CODES, ...IMPACT_CODES]),
    mission: line().openapi({ description: 'ALL: whatever mission lacks the capability.', example: 'ALL' }),
    capability: line(),
    evidence: line().openapi({ description: 'What the source says. No evidence, no cause.' }),
    from: day(),
    until: day().nullable().optional(),
    source: SourceInputSchema,
    verified: z.boolean().default(true).openapi({ description: 'Read in its source.' }),
    reason: ReasonSchema,
  })
  .openapi('CauseInput')

export type SourceInput = z.infer<typeof SourceInputSchema>
export type StandardInput = z.infer<typeof StandardInputSchema>
export type StateRequirementInput = z.infer<typeof StateRequirementSchema>
export type ReviseRequirementInput = z.infer<typeof ReviseRequirementSchema>
export type EndRequirementInput = z.infer<typeof EndRequirementSchema>
export type DecisionInput = z.infer<typeof DecisionInputSchema>
export type VariationInput = z.infer<typeof VariationInputSchema>
export type OfferInput = z.infer<typeof OfferInputSchema>
export type ObservationInput = z.infer<typeof ObservationInputSchema>
export type CauseInput = z.infer<typeof CauseInputSchema>
