import { z } from '@hono/zod-openapi'
import { LAYOUTS } from '../core/exchange/layout.ts'
import { DaySchema, InstantSchema, PageSchema, RemarkSchema } from './common.ts'

export const LayoutSchema = z.enum(LAYOUTS).openapi('Layout', { description: 'Public layouts that can be imported.' })

export const QuarantinedSchema = z
  .object({
    id: z.number().int(),
    layout: z.string(),
    file: z.string(),
    line: z.number().int(),
    raw: z.record(z.string(), z.string()),
    problem: RemarkSchema,
    owner: z.string().openapi({ description: 'Whoever is to settle it: an organisation, or who imported it.' }),
    at: InstantSchema,
    subject: z.string().nullable().openapi({ description: 'What the row is about; null for a new thing.' }),
    version: z.number().int().nullable().openapi({ description: 'The version that the row names.' }),
    held: z
      .record(z.string(), z.union([z.string(), z.number()]).nullable())
      .nullable()
      .openapi({ description: 'What the register held when the row came, by column.' }),
    mine: z.boolean().openapi({ description: 'It waits, and the viewer may settle it.' }),
    settled: z
      .object({
        outcome: z.enum(['ACCEPTED', 'DISCARDED', 'REPLACED']),
        reason: z.string(),
        at: InstantSchema,
        subject: z.string().nullable(),
      })
      .nullable(),
  })
  .openapi('Quarantined', { description: 'A row that could not be taken, whole, with the reason and its owner.' })

export const QuarantineSchema = z.object({ rows: z.array(QuarantinedSchema), page: PageSchema }).openapi('Quarantine')

export const SettlementSchema = z
  .strictObject({
    outcome: z.enum(['ACCEPTED', 'DISCARDED']),
    reason: z.string().max(20_000).openapi({ description: 'Why; kept with the row.' }),
    values: z
      .record(z.string().max(200), z.string().max(40_000))
      .default({})
      .openapi({ description: 'Columns that are corrected, as a file would have them; an empty text empties one.' }),
    on: z.string().max(40).optional().openapi({
      description: 'The day that a register by contributor speaks of, where the name of its file does not end in one.',
    }),
  })
  .openapi('Settlement', { description: 'Accept a row, corrected, or discard it with a reason.' })

export const SettledSchema = z
  .object({
    row: z.number().int(),
    outcome: z.string(),
    subject: z.string().nullable().openapi({ description: 'What the row was written to.' }),
    version: z.number().int(),
  })
  .openapi('Settled')

export const ImportResultSchema = z
  .object({
    layout: LayoutSchema,
    file: z.string(),
    rows: z.number().int(),
    accepted: z.number().int(),
    known: z.number().int().openapi({ description: 'Rows that the register already held, unchanged.' }),
    rejected: z.number().int(),
    byCode: z.record(z.string(), z.number().int()),
    entry: z.object({ seq: z.number().int(), hash: z.string() }).nullable(),
  })
  .openapi('ImportResult')

export const LedgerViewSchema = z
  .object({
    entries: z.number().int(),
    rows: z.number().int(),
    head: z.string().nullable(),
    intact: z.boolean(),
    findings: z.array(z.object({ seq: z.number().int(), fault: z.string(), table: z.string().nullable() })),
  })
  .openapi('LedgerVerification')

export const HealthSchema = z.object({ status: z.enum(['ok', 'unavailable']) }).openapi('Health')
export const ReadySchema = z
  .object({
    status: z.enum(['ready', 'unavailable']),
    schema: z.string().nullable(),
    facts: z.object({ first: DaySchema.nullable(), last: DaySchema.nullable() }).nullable(),
  })
  .openapi('Ready')

export type Layout = z.infer<typeof LayoutSchema>
export type QuarantinedView = z.infer<typeof QuarantinedSchema>
export type QuarantineView = z.infer<typeof QuarantineSchema>
export type SettlementInput = z.infer<typeof SettlementSchema>
export type SettledView = z.infer<typeof SettledSchema>
export type ImportResult = z.infer<typeof ImportResultSchema>
export type LedgerView = z.infer<typeof LedgerViewSchema>
