import { z } from '@hono/zod-openapi'
import { DISTRIBUTIONS } from '../core/document/issue.ts'
import { DaySchema, InstantSchema, Language, WhenQuery } from './common.ts'

export const FormatSchema = z
  .enum(['docx', 'pdf', 'html', 'xlsx', 'csv'])
  .openapi('PaperFormat', { description: 'xlsx and csv hold the tables of the paper, with a row of HXL hashtags.' })

const inFormat = { format: FormatSchema.default('pdf'), language: Language.optional() }

export const EditionPaperQuery = z.object({
  ...inFormat,
  against: z
    .string()
    .regex(/^(\d{1,9}|today|none)$/)
    .optional()
    .openapi({
      param: {
        description:
          'The edition to compare with (default: the one before). “today”: the list of today. “none”: no comparison.',
      },
    }),
  signedBy: z
    .string()
    .max(2_000)
    .optional()
    .openapi({
      param: { description: 'As the annex of a letter to the President of the Council, with this name under it.' },
    }),
})
export const MissionPaperQuery = WhenQuery.extend(inFormat)
export const PaperQuery = z.object(inFormat)

/** Which paper is meant, apart from its language and form. */
export const PaperRequestSchema = z
  .discriminatedUnion('paper', [
    z.strictObject({
      paper: z.literal('edition'),
      edition: z.number().int().min(1).max(999_999_999),
      against: z
        .string()
        .regex(/^(\d{1,9}|none)$/)
        .optional(),
      signedBy: z.string().max(2_000).optional(),
    }),
    z.strictObject({
      paper: z.literal('mission'),
      mission: z.string().max(40),
      asOf: DaySchema.optional(),
      knownAt: DaySchema.optional(),
    }),
    z.strictObject({
      paper: z.literal('helicopter'),
      mission: z.string().max(40),
      asOf: DaySchema.optional(),
      knownAt: DaySchema.optional(),
    }),
    z.strictObject({ paper: z.literal('plan'), run: z.string().max(60) }),
    z.strictObject({ paper: z.literal('review'), review: z.string().max(60), part: z.enum(['pack', 'summary']) }),
    z.strictObject({ paper: z.literal('report-2010') }),
  ])
  .openapi('PaperRequest')

export const IssueBodySchema = z
  .strictObject({
    symbol: z.string().max(200).openapi({ example: 'S/2010/388' }),
    languages: z.array(Language).min(1).max(6),
    original: Language.default('en'),
    document: PaperRequestSchema,
  })
  .openapi('DocumentIssue')

export const IssuedSchema = z
  .object({
    symbol: z.string(),
    base: z.string().openapi({ description: 'The document that this one adds to, corrects or revises; else itself.' }),
    kind: z.string(),
    title: z.string(),
    distribution: z.enum(DISTRIBUTIONS),
    original: Language,
    template: z.number().int(),
    cites: z.string().openapi({ example: 'edition:1' }),
    issuedAt: InstantSchema,
    languages: z.array(z.object({ language: Language, title: z.string(), sha256: z.string() })),
  })
  .openapi('IssuedDocument')
export const IssuedListSchema = z.object({ documents: z.array(IssuedSchema) }).openapi('IssuedDocuments')
export const IssuedAnswerSchema = z
  .object({ symbol: z.string(), sha256: z.string(), languages: z.number().int() })
  .openapi('DocumentIssued', { description: 'The hash is of the document in its original language, or in the first.' })
export const IssuedFileQuery = z.object({
  symbol: z
    .string()
    .max(200)
    .openapi({ param: { name: 'symbol', in: 'query' }, example: 'S/2010/388' }),
  ...inFormat,
})

export type PaperFormat = z.infer<typeof FormatSchema>
export type PaperRequest = z.infer<typeof PaperRequestSchema>
export type IssueInput = z.infer<typeof IssueBodySchema>
export type IssuedView = z.infer<typeof IssuedSchema>
export type IssuedListView = z.infer<typeof IssuedListSchema>
