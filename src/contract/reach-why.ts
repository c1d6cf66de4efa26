import { z } from '@hono/zod-openapi'
import { CAUSE_CODES } from '../core/gap/cause.ts'
import { CHANGES } from '../core/reach/trend.ts'
import { PLEDGE_KINDS, PLEDGE_UNITS } from '../core/supply/pledge.ts'
import { DaySchema, SourceSchema } from './common.ts'
import { CauseSchema } from './requirement.ts'

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const count = z.number().int().nullable()
const named = z.object({ code: z.string(), name: z.string() })

const RuleSchema = z
  .object({
    code: z.string().openapi({
      example: 'match.left.deployed',
      description: 'Words: remark.<code> for match.missing and match.left, else <code>.',
    }),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    by: z
      .object({
        have: z.number(),
        need: z.number(),
        unit: z.enum(['level', 'person', 'month', 'day', 'item', 'place', 'kUSD']),
      })
      .nullable()
      .openapi({ description: 'By how much; null where the rule is one of yes or no, or a fact is missing.' }),
    line: z.string().nullable(),
    cause: z.enum(CAUSE_CODES).nullable().openapi({ description: 'Null: the rule plainly stands for none.' }),
  })
  .openapi('ReachRule', { description: 'A rule of the matcher that keeps an offer from closing a line.' })

const OfferSchema = z
  .object({
    pledge: z.string(),
    organisation: named,
    capability: z.string(),
    kind: z.enum(PLEDGE_KINDS),
    quantity: count,
    unit: z.enum(PLEDGE_UNITS),
    mission: z.string().nullable(),
    state: z.string().nullable().openapi({ description: 'Null: its preparation is told, and no registration.' }),
    since: DaySchema,
    source: z.string(),
    standing: z.enum(['SERVING', 'ELIGIBLE', 'EXCLUDED']),
    eligible: list(z.string()).openapi({ description: 'Lines that it could close, were it taken.' }),
    rules: list(RuleSchema),
  })
  .openapi('ReachOffer')

const ExcludedLineSchema = z
  .object({
    line: z.string(),
    capability: z.string(),
    kind: z.enum(['GAP', 'MET', 'OVER', 'UNKNOWN']),
    gap: count,
    offers: z.number().int().openapi({ description: 'Offers that are no other mission’s and do not serve yet.' }),
    rules: list(RuleSchema),
  })
  .openapi('ReachExcludedLine')

const PledgedSchema = z
  .object({ value: z.number().int(), on: DaySchema, basis: z.enum(['STATED', 'COUNTED']), sources: list(z.string()) })
  .nullable()
  .openapi({ description: 'STATED by a source; COUNTED from the register’s pledges, those deployed among them.' })

const PointSchema = z
  .object({
    on: DaySchema,
    mission: z.string().openapi({ description: 'The mission that held the lines on that day.' }),
    lines: list(
      z.object({
        capability: z.string(),
        required: count,
        pledged: PledgedSchema,
        deployed: count,
        gap: count,
        basis: z.enum(['COMPUTED', 'REPORTED', 'UNKNOWN']),
      }),
    ),
    total: z
      .object({ required: count, pledged: count, deployed: count, gap: count })
      .openapi({ description: 'Airframes; null where a line has no figure.' }),
  })
  .openapi('ReachTrendPoint')

const ChangeSchema = z
  .object({
    on: DaySchema,
    printed: z.string().nullable(),
    kind: z.enum(CHANGES),
    effect: z.enum(['CLOSES', 'OPENS']).nullable(),
    mission: z.string(),
    capability: z.string(),
    airframes: count,
    organisation: named.nullable(),
    counterpart: z.string().nullable().openapi({ description: 'Where they come from: a mission or a country.' }),
    authorised: z.boolean().openapi({ description: 'By the Council; whether they came is another statement.' }),
    note: z.string().nullable(),
    source: z.string(),
    verified: z.boolean(),
  })
  .openapi('ReachTrendChange')

const StatementSchema = z
  .object({
    on: DaySchema,
    printed: z.string().nullable(),
    mission: z.string(),
    capability: z.string(),
    measure: z.enum(['REQUIRED', 'PLEDGED', 'DEPLOYED', 'SHORTFALL']),
    value: z.number().int(),
    contributor: named.nullable(),
    derived: z.boolean(),
    note: z.string().nullable(),
    source: z.string(),
    verified: z.boolean(),
  })
  .openapi('ReachTrendStatement')

export const ReachWhySchema = z
  .object({
    mission: named,
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    taxonomy: list(
      z.object({
        code: z.enum(CAUSE_CODES),
        derived: list(z.string()).openapi({ description: 'Pledges that a rule excludes for it.' }),
        derivedLines: list(z.string()),
        recorded: list(z.string()).openapi({ description: 'Keys of what sources say of it.' }),
      }),
    ),
    derived: z
      .object({
        rules: z.string().openapi({ description: 'Version of the matcher’s rules.' }),
        assumptions: z.string(),
        lines: list(ExcludedLineSchema),
        offers: list(OfferSchema),
      })
      .openapi({ description: 'From the matcher, on the register of the day.' }),
    recorded: list(CauseSchema).openapi({ description: 'Causes and impacts that sources had named by the day.' }),
    later: list(CauseSchema).openapi({ description: 'What sources named after the day.' }),
    trend: z.object({ points: list(PointSchema), changes: list(ChangeSchema), statements: list(StatementSchema) }),
    capabilities: list(named),
    sources: list(SourceSchema),
  })
  .openapi('ReachWhy', {
    description: 'Why helicopters are missing: derived and recorded, side by side and never mixed; and how it went.',
  })

export type ReachWhyView = z.infer<typeof ReachWhySchema>
export type ReachRuleView = ReachWhyView['derived']['offers'][number]['rules'][number]
