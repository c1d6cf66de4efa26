import { z } from '@hono/zod-openapi'
import { DaySchema, Language, UnitSchema } from './common.ts'

export const PledgeTotalsQuery = z.object({
  asOf: z
    .string()
    .optional()
    .openapi({ param: { description: 'Totals as of the last month that is over by this day. Default: today.' } }),
  language: Language.optional(),
})

export const PledgeTotalsSchema = z
  .object({
    asOf: DaySchema,
    totals: z.array(
      z.object({
        capability: z.object({ code: z.string(), name: z.string(), unit: UnitSchema }),
        visibility: z.enum(['SECRETARIAT', 'WORKING_GROUP']).openapi({
          description: 'To whom the pledges themselves are shown; totals of different visibility are never added.',
        }),
        contributors: z.number().int().min(3).openapi({ description: 'Never fewer than three.' }),
        quantity: z.number().int().openapi({ description: 'In the unit of the capability.' }),
        countedOn: DaySchema.openapi({
          description: 'End of the month that the total is of; it stands until it can move without telling on anyone.',
        }),
      }),
    ),
  })
  .openapi('PledgeTotals', {
    description: 'Totals of pledges that are not public, of at least three contributors each.',
  })

export type PledgeTotalsView = z.infer<typeof PledgeTotalsSchema>
