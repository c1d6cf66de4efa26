import { z } from '@hono/zod-openapi'

export const LiveQuery = z.object({
  age: z
    .string()
    .regex(/^\d{1,10}$/)
    .optional()
    .openapi({
      param: { name: 'age', in: 'query' },
      description: 'How old what the page shows is, in milliseconds: what it has missed since is told first.',
    }),
})

/** Data of the event `change`. */
export const LiveChangeSchema = z
  .object({
    seq: z.int().openapi({ description: 'Number of the ledger entry.' }),
    slice: z.string().openapi({ description: 'What the change belongs to, as `supply` or `requirement`.' }),
  })
  .openapi('LiveChange')
export type LiveChangeView = z.infer<typeof LiveChangeSchema>
