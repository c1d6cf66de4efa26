import { z } from '@hono/zod-openapi'
import { SHOWN_SLICES } from '../core/access/audience.ts'
import { InstantSchema, Language } from './common.ts'

export const LedgerEntrySchema = z
  .object({
    seq: z.number().int().openapi({ description: 'Its number in the one chain; numbers between are not public.' }),
    at: InstantSchema,
    by: z.enum(['PERSON', 'OPERATOR']).openapi({ description: 'A person with an account, or the command line.' }),
    slice: z.enum(SHOWN_SLICES),
    action: z.string().openapi({ example: 'edition.publish' }),
    subject: z.string().openapi({ example: 'edition:1' }),
    reason: z.string(),
    rows: z.array(z.object({ table: z.string(), count: z.number().int() })),
    hash: z.string(),
  })
  .openapi('LedgerEntry')

export const LedgerEntriesSchema = z
  .object({
    entries: z.array(LedgerEntrySchema),
    older: z.number().int().nullable().openapi({ description: 'Ask with `before` for those that follow.' }),
  })
  .openapi('LedgerEntries')

export const LedgerEntriesQuery = z.object({
  language: Language.optional(),
  entry: z.coerce.number().int().positive().optional().openapi({ description: 'This entry alone.' }),
  before: z.coerce.number().int().positive().optional().openapi({ description: 'Entries with a lower number.' }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  slice: z.enum(SHOWN_SLICES).optional(),
  action: z.string().max(60).optional(),
  organisation: z.string().max(60).optional().openapi({ description: 'About a pledge of it, or about itself.' }),
})

export type LedgerEntryView = z.infer<typeof LedgerEntrySchema>
export type LedgerEntriesView = z.infer<typeof LedgerEntriesSchema>
export type LedgerEntriesInput = z.infer<typeof LedgerEntriesQuery>
