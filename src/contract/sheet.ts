import { z } from '@hono/zod-openapi'
import { SHEET_KINDS } from '../core/exchange/sheet.ts'
import { Language, RemarkSchema, WhenQuery } from './common.ts'

export const SheetKindSchema = z.enum(SHEET_KINDS).openapi('SheetKind')

export const SheetListSchema = z
  .object({
    sheets: z.array(
      z.object({
        kind: SheetKindSchema,
        columns: z.array(z.string()),
        upload: z.boolean().openapi({ description: 'The viewer may send it back changed.' }),
      }),
    ),
  })
  .openapi('SheetList', { description: 'Kinds of facts that can be kept in spreadsheets.' })

export const SheetQuery = WhenQuery.extend({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  mission: z.string().optional(),
})
export const SheetLanguage = z.object({ language: Language.optional() })

const Value = z.union([z.string(), z.number()]).nullable()

export const SheetRowSchema = z
  .object({
    line: z.number().int().openapi({ description: 'Row of the file, from 1.' }),
    key: z.string().nullable().openapi({ description: 'Null: a new thing that is not written yet.' }),
    outcome: z.enum(['UNCHANGED', 'CREATED', 'CHANGED', 'REFUSED']),
    changes: z.array(z.object({ column: z.string(), from: Value, to: Value })),
    problems: z.array(
      z.object({
        column: z.string().nullable().openapi({ description: 'Null: the whole row.' }),
        problem: RemarkSchema,
      }),
    ),
    quarantine: z.number().int().nullable().openapi({ description: 'Where the row waits to be settled.' }),
  })
  .openapi('SheetRow')

export const SheetReportSchema = z
  .object({
    kind: SheetKindSchema,
    file: z.string(),
    digest: z.string().openapi({
      description: 'Names the file that was previewed: goes into the header Content-Digest (RFC 9530) of the upload.',
      example: 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
    }),
    written: z.boolean().openapi({ description: 'False: a preview, nothing was written.' }),
    counts: z.object({
      rows: z.number().int(),
      unchanged: z.number().int(),
      created: z.number().int(),
      changed: z.number().int(),
      refused: z.number().int(),
    }),
    rows: z
      .array(SheetRowSchema)
      .openapi({ description: 'Rows that change something or are refused; the first 1,000.' }),
    more: z.number().int().openapi({ description: 'Further such rows; the marked file has them all.' }),
  })
  .openapi('SheetReport', { description: 'What became, or would become, of a spreadsheet, row by row.' })

export type SheetList = z.infer<typeof SheetListSchema>
export type SheetReport = z.infer<typeof SheetReportSchema>
export type SheetRowView = z.infer<typeof SheetRowSchema>
