import { z } from '@hono/zod-openapi'
import { CHANGE_KINDS } from '../core/gap/edition-diff.ts'
import { DaySchema, UnitSchema, WhenQuery } from './common.ts'

const Named = z.object({ code: z.string(), name: z.string() })

export const GapChangesQuery = z.object({
  since: z.string().openapi({ param: { description: 'The first day whose news counts.' }, example: '2026-11-16' }),
  asOf: WhenQuery.shape.asOf,
  mission: z.string().max(50).optional(),
  language: WhenQuery.shape.language,
})

export const GapChangesSchema = z
  .object({
    asOf: DaySchema,
    since: DaySchema,
    total: z.number().int(),
    changes: z.array(
      z.object({
        line: z.string(),
        kind: z.enum(CHANGE_KINDS),
        mission: Named,
        capability: Named,
        unit: UnitSchema,
        before: z
          .number()
          .int()
          .nullable()
          .openapi({ description: 'The gap; null where there was no line, or none was known.' }),
        after: z.number().int().nullable(),
      }),
    ),
  })
  .openapi('GapChanges', { description: 'What changed in the public gap list, by its deployed reading.' })

export type GapChangesInput = z.infer<typeof GapChangesQuery>
export type GapChangesView = z.infer<typeof GapChangesSchema>
