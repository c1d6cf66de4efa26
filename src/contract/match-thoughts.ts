import { z } from '@hono/zod-openapi'
import { ASSUMED, NO_IMAGINED } from '../core/match/build/imagined.ts'
import { PLEDGE_KINDS } from '../core/supply/pledge.ts'
import { DaySchema, UnitSchema, WhenQuery } from './common.ts'

const Named = z.object({ code: z.string(), name: z.string() })
const word = z.string().max(200)
const seconds = z.number().optional().openapi({ description: 'How long the answer may take: 1 to 60. Default: 10.' })
const when = { asOf: word.optional(), knownAt: word.optional(), seconds }

/** What is asked stands in the body: an intention must be in no log and in no address. */
export const HelpThoughtSchema = z
  .strictObject({
    ...when,
    pledge: word.nullable().default(null).openapi({ description: 'Key of a pledge of one’s own that is asked about.' }),
    kind: z.enum(PLEDGE_KINDS).default('UNIT'),
    capability: word,
    quantity: z.number().nullable().default(null),
    readiness: word.nullable().default(null).openapi({ example: 'PCRS:L2' }),
    mission: word.nullable().default(null),
    availableFrom: word.nullable().default(null),
    availableUntil: word.nullable().default(null),
    responseDays: z.number().nullable().default(null),
    standards: z
      .array(z.strictObject({ attribute: word, value: word, unit: word.nullable() }))
      .max(200)
      .default([]),
    earmarks: z
      .array(z.strictObject({ mission: word.nullable(), capability: word.nullable(), purpose: word.nullable() }))
      .max(200)
      .default([]),
  })
  .openapi('HelpThought', { description: 'What an organisation thinks of offering. What is left out is not known.' })

export const PlaceSchema = z
  .object({ line: z.string(), mission: Named, capability: Named, unit: UnitSchema })
  .openapi('MatchPlace')
const stay = z.object({ from: DaySchema, until: DaySchema }).nullable()
const range = z.object({ from: z.number(), to: z.number() })
const head = { asOf: DaySchema, knownAt: DaySchema.nullable(), exercise: z.boolean() }
const untried = z.number().int().openapi({ description: 'Plans that the time was not enough for; 0: a whole answer.' })

export const HelpPlacesSchema = z
  .object({
    ...head,
    none: z.enum(NO_IMAGINED).nullable().openapi({ description: 'Why a match cannot tell; null where it does.' }),
    assumed: z.array(z.enum(ASSUMED)).openapi({ description: 'What was not said and is taken to be in favour.' }),
    eligible: z
      .number()
      .int()
      .openapi({ description: 'Requirements that would take it; the best of them are listed.' }),
    places: z.array(
      PlaceSchema.extend({
        missing: z.number().openapi({ description: 'What the best plan leaves open there, in the unit.' }),
        gain: range.nullable().openapi({ description: 'Of the objective, confirmed by a plan; null: only estimated.' }),
        estimate: z.number(),
        stay,
        best: z.boolean().openapi({ description: 'Where the best plan of all puts it.' }),
      }),
    ),
    untried,
    discarded: z.number().int(),
  })
  .openapi('HelpPlaces')

export const MoneyThoughtSchema = z
  .strictObject({
    ...when,
    pledge: word.nullable().default(null).openapi({
      description: 'Key of a pledge of money whose earmarks hold; null: money that is tied to nothing.',
    }),
    amounts: z.array(z.number()).openapi({ example: [100, 500], description: 'Thousand US dollars; at most 20.' }),
  })
  .openapi('MoneyThought')

export const UnlockedSchema = z
  .object({
    ...head,
    known: z.boolean().openapi({ description: 'False: no match of the day has the money of this pledge.' }),
    points: z.array(
      z.object({
        more: z.number().openapi({ description: 'Thousand US dollars on top of what is pledged.' }),
        used: z.number(),
        objective: z.number(),
        bound: z.number(),
        closed: z.number().int().openapi({ description: 'Requirements closed that are open without the money.' }),
        unlocked: z.array(PlaceSchema),
      }),
    ),
    untried: z.array(z.number()),
    discarded: z.number().int(),
  })
  .openapi('MoneyUnlocks')

export const CourseNeedsQuery = WhenQuery
export const CourseNeedsSchema = z
  .object({
    ...head,
    assumptions: z
      .string()
      .openapi({ description: 'Version of the assumptions that say which module a capability asks for.' }),
    needs: z.array(
      z.object({
        module: z.string(),
        mission: Named,
        language: z.string().nullable().openapi({ description: 'ISO 639; null where it is not known.' }),
        places: z.number().int().openapi({ description: 'Places on courses that have been pledged.' }),
        requirements: z.array(
          PlaceSchema.extend({ open: z.number().openapi({ description: 'What is missing, in the unit.' }) }),
        ),
      }),
    ),
  })
  .openapi('CourseNeeds')

export type CourseNeedsView = z.infer<typeof CourseNeedsSchema>
export type HelpThoughtInput = z.output<typeof HelpThoughtSchema>
export type HelpThoughtBody = z.input<typeof HelpThoughtSchema>
export type HelpPlacesView = z.infer<typeof HelpPlacesSchema>
export type PlaceView = z.infer<typeof PlaceSchema>
export type MoneyThoughtInput = z.output<typeof MoneyThoughtSchema>
export type MoneyThoughtBody = z.input<typeof MoneyThoughtSchema>
export type UnlockedView = z.infer<typeof UnlockedSchema>
