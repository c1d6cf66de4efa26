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
    owner: z.string(),
    at: InstantSchema,
    settled: z.object({ outcome: z.enum(['ACCEPTED', 'DISCARDED']), reason: z.string(), at: InstantSchema }).nullable(),
  })
  .openapi('Quarantined', { description: 'A row that could not be taken, whole, with the reason and its owner.' })

export const QuarantineSchema = z.object({ rows: z.array(QuarantinedSchema), page: PageSchema }).openapi('Quarantine')

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
export type ImportResult = z.infer<typeof ImportResultSchema>
export type LedgerView = z.infer<typeof LedgerViewSchema>
