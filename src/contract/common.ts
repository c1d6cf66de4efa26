import { z } from '@hono/zod-openapi'
import { DOMAINS } from '../core/capability/taxonomy.ts'
import { LANGUAGES } from '../core/language.ts'
import { UNITS } from '../core/quantity.ts'

export const Language = z.enum(LANGUAGES).openapi('Language', { description: 'Language of names and problem texts.' })

export const DaySchema = z
  .string()
  .openapi('Day', { format: 'date', example: '2010-07-27', description: 'Calendar day, ISO 8601, UTC.' })

export const InstantSchema = z
  .string()
  .openapi('Instant', { format: 'date-time', description: 'Instant, ISO 8601, UTC.' })

export const UnitSchema = z
  .enum(UNITS)
  .openapi('Unit', { description: 'Unit of measure; different units are never added.' })
export const DomainSchema = z.enum(DOMAINS).openapi('Domain')

/** A code with parameters; the sentence is made by the reader from its own catalogue. */
export const RemarkSchema = z
  .object({
    code: z.string().openapi({ example: 'figure.carried' }),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('Remark', { description: 'What must be known beside a figure, as a code with parameters.' })

/** RFC 9457 problem details with our code, its parameters and what to do. */
export const ProblemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:gaplist:problem:mission.unknown' }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().openapi({ description: 'What is wrong, in the language asked for.' }),
    code: z.string().openapi({ example: 'mission.unknown' }),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    remedy: z.string().openapi({ description: 'What to do about it, in the language asked for.' }),
    instance: z.string().optional(),
  })
  .openapi('Problem')

export const SourceSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    publishedOn: DaySchema.nullable(),
    url: z.string().nullable(),
    note: z.string().nullable(),
  })
  .openapi('Source')

/** When, and on what knowledge, a question is asked. Text on purpose: the app refuses impossible days with a remedy. */
export const WhenQuery = z.object({
  asOf: z
    .string()
    .optional()
    .openapi({
      param: {
        description:
          'The day whose situation is wanted. Default: 2010-07-27 while the shipped situation is the newest.',
      },
      example: '2010-07-27',
    }),
  knownAt: z
    .string()
    .optional()
    .openapi({
      param: { description: 'Only what was known by the end of this day. Default: everything known now.' },
      example: '2010-07-31',
    }),
  language: Language.optional(),
})

export const PageSchema = z
  .object({
    total: z.number().int(),
    offset: z.number().int(),
    limit: z.number().int(),
    next: z.string().nullable().openapi({ description: 'Path of the next page.' }),
  })
  .openapi('Page')

export const PageQuery = z.object({
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
})

export type LanguageCode = z.infer<typeof Language>
export type RemarkView = z.infer<typeof RemarkSchema>
export type ProblemView = z.infer<typeof ProblemSchema>
export type SourceView = z.infer<typeof SourceSchema>
