import { z } from '@hono/zod-openapi'
import { VISIBILITIES } from '../core/access/visibility.ts'
import { MISSION_STATUSES } from '../core/mission/mandate.ts'
import { GAP_SORTS } from '../core/gap/filter.ts'
import { CHANGE_KINDS, DIFF_REMARKS } from '../core/gap/edition-diff.ts'
import { GROUPINGS } from '../core/gap/group.ts'
import { READINGS } from '../core/gap/reading.ts'
import { REGIONS } from '../core/mission/region.ts'
import { SEVERITIES } from '../core/gap/severity.ts'
import { CAUSE_CODES, IMPACT_CODES } from '../core/gap/cause.ts'
import { BASES, CRITICALITIES, HORIZONS } from '../core/requirement/requirement.ts'
import { PLEDGE_UNITS } from '../core/supply/pledge.ts'
import {
  DaySchema,
  DomainSchema,
  InstantSchema,
  PageQuery,
  PageSchema,
  RemarkSchema,
  SourceSchema,
  UnitSchema,
  WhenQuery,
} from './common.ts'
import { CauseSchema, StandardSchema } from './requirement.ts'

export const ReadingNameSchema = z.enum(READINGS).openapi('ReadingName', {
  description:
    'deployed: required less deployed. verified: less pledges verified and fresh. all: less every registered pledge.',
})

export const ReadingSchema = z
  .object({
    kind: z.enum(['GAP', 'MET', 'OVER', 'UNKNOWN']),
    gap: z.number().int().nullable().openapi({ description: 'Never negative; null when it cannot be computed.' }),
    over: z.number().int().nullable().openapi({ description: 'Over-strength: what is there beyond the requirement.' }),
    asOf: DaySchema.nullable().openapi({ description: 'The day that the figure behind the reading speaks of.' }),
    pledged: z.number().int().openapi({ description: 'Pledges that this reading counts, in the unit of the line.' }),
    severity: z.enum(SEVERITIES).openapi({ description: 'How grave the gap is in this reading.' }),
  })
  .openapi('Reading')

export const FigureSchema = z
  .object({
    value: z.number().int(),
    unit: UnitSchema,
    validOn: DaySchema,
    carriedFrom: z
      .string()
      .nullable()
      .openapi({ description: 'Mission that reported it, when carried over on succession.' }),
    verified: z.boolean(),
    derived: z.boolean(),
    disputed: z.boolean().openapi({ description: 'Sources disagree and no editor has chosen.' }),
    sources: z.array(z.string()),
  })
  .openapi('Figure')

export const RequiredSchema = z
  .object({
    value: z.number().int().nullable().openapi({ description: 'Null: the need was stated without a figure.' }),
    unit: UnitSchema,
    basis: z.enum(BASES),
    from: DaySchema,
    carriedFrom: z.string().nullable(),
    verified: z.boolean(),
    additional: z.boolean().openapi({
      description: 'On top of what was there when it was stated: the existing fleet does not count against it.',
    }),
    criticality: z.enum(CRITICALITIES).nullable(),
    mandateTask: z.string().nullable(),
    standards: z.number().int().openapi({ description: 'How many standards (SUR attributes) it states.' }),
    source: z.string(),
  })
  .openapi('Required')

export const HistoryPointSchema = z
  .object({
    on: DaySchema,
    required: z.number().int().nullable(),
    deployed: z.number().int().nullable(),
    gap: z.number().int().nullable(),
    over: z.number().int().nullable(),
  })
  .openapi('HistoryPoint')

export const GapLineSchema = z
  .object({
    id: z.string().openapi({ example: 'UNAMID/military-utility-helicopter' }),
    mission: z.object({
      code: z.string(),
      name: z.string(),
      status: z.enum(MISSION_STATUSES),
      expiry: DaySchema.nullable(),
    }),
    capability: z.object({ code: z.string(), name: z.string(), domain: DomainSchema, unit: UnitSchema }),
    required: RequiredSchema,
    deployed: FigureSchema.nullable(),
    reported: FigureSchema.nullable().openapi({ description: 'A shortfall as a source reported it.' }),
    basis: z.enum(['COMPUTED', 'REPORTED', 'UNKNOWN']),
    readings: z.object({ deployed: ReadingSchema, verified: ReadingSchema, all: ReadingSchema }),
    since: z
      .object({ on: DaySchema, exact: z.boolean().openapi({ description: 'False: open at least since then.' }) })
      .nullable(),
    horizon: z.enum(HORIZONS),
    severity: z.enum(SEVERITIES),
    causes: z.array(z.enum(CAUSE_CODES)).openapi({
      description:
        'Causes named, with evidence, for a gap that is open or not known; the trace has evidence and sources.',
    }),
    impacts: z.array(z.enum(IMPACT_CODES)).openapi({ description: 'What sources say that the gap does.' }),
    remarks: z.array(RemarkSchema),
    history: z.array(HistoryPointSchema),
  })
  .openapi('GapLine')

export const ReconciliationSchema = z
  .object({
    register: z.string(),
    validOn: DaySchema,
    mission: z.string().nullable(),
    published: z.number().int(),
    sum: z.number().int(),
    difference: z.number().int(),
    listedAsZero: z.array(z.object({ code: z.string(), name: z.string() })),
    source: z.string(),
  })
  .openapi('Reconciliation', { description: 'A published total set beside the sum of its parts.' })

/** Which pledges are counted. */
export const CountingQuery = z.object({
  pledges: z
    .enum(['public', 'visible'])
    .default('public')
    .openapi({
      param: {
        description:
          'public: the one list for everyone. visible: all pledges that the viewer may see are counted; the answer says so.',
      },
    }),
})

export const GapListQuery = WhenQuery.extend(PageQuery.shape)
  .extend(CountingQuery.shape)
  .extend({
    mission: z.string().optional(),
    capability: z
      .string()
      .optional()
      .openapi({ param: { description: 'The capability and everything below it.' } }),
    domain: DomainSchema.optional(),
    horizon: z.enum(HORIZONS).optional(),
    severity: z.enum(SEVERITIES).optional(),
    reading: ReadingNameSchema.default('deployed').openapi({
      param: { description: 'The reading that sorting and totals go by.' },
    }),
    open: z
      .enum(['true', 'false'])
      .optional()
      .openapi({ param: { description: 'true: only lines with a gap in the reading.' } }),
    q: z
      .string()
      .max(200)
      .optional()
      .openapi({ param: { description: 'Words in the names of mission or capability.' } }),
    sort: z.enum(GAP_SORTS).default('mission'),
    order: z.enum(['asc', 'desc']).default('asc'),
    group: z
      .enum(GROUPINGS)
      .optional()
      .openapi({
        param: { description: 'Lines of one mission, capability or region stand together, with their sums.' },
      }),
    against: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .optional()
      .openapi({
        param: { description: 'Number of an edition: each line says what changed since, and lines now gone are told.' },
      }),
  })

const CountingSchema = z
  .enum(['PUBLIC', 'VISIBLE'])
  .openapi({ description: 'VISIBLE: the figures count pledges that others may not see.' })

const GapSumSchema = z.object({ unit: UnitSchema, gap: z.number().int(), lines: z.number().int() }).openapi('GapSum')

const SummarySchema = z.object({
  lines: z.number().int(),
  open: z.number().int(),
  over: z.number().int(),
  unknown: z.number().int(),
  gaps: z
    .array(GapSumSchema)
    .openapi({ description: 'Sum of gaps for each unit of measure; units are never added to each other.' }),
  everyMission: z.array(GapSumSchema).openapi({
    description: 'Gaps stated for all missions together: they hold the missions’ own and are not part of the sums.',
  }),
})

export const GapGroupSchema = SummarySchema.extend({
  key: z.string().openapi({ description: 'Code of the mission or capability, or a region (M49).' }),
  name: z.string(),
}).openapi('GapGroup', { description: 'Lines that stand together, in the whole list and not only in this page.' })

const ChangeSchema = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    gapBefore: z.number().int().nullable().openapi({ description: 'In the edition; null: not known, or no line.' }),
    remarks: z.array(z.enum(DIFF_REMARKS)),
  })
  .openapi('ListedChange')

export const ListedLineSchema = GapLineSchema.extend({
  region: z.enum(REGIONS).openapi({ description: 'Region of the host countries (M49).' }),
  candidates: z.number().int().openapi({
    description:
      'Pledges that could serve the line: registered, fresh, available, not deployed, of its capability or a kind of it. Of those that are public, or (pledges=visible) that the viewer may see.',
  }),
  change: ChangeSchema.nullable().openapi({
    description: 'Against the edition asked for; null without one, and where the edition’s filter leaves the line out.',
  }),
}).openapi('ListedGapLine')

const AgainstSchema = z
  .object({
    number: z.number().int(),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    counts: z.record(z.enum(CHANGE_KINDS), z.number().int()).openapi({
      description: 'Of the lines that fit the question, those gone included.',
    }),
    gone: z.array(
      z.object({
        id: z.string(),
        mission: z.object({ code: z.string(), name: z.string() }),
        capability: z.object({ code: z.string(), name: z.string() }),
        unit: UnitSchema,
        gapBefore: z.number().int().nullable(),
      }),
    ),
  })
  .openapi('ListedAgainst', { description: 'The edition that the list is compared with, and its lines that are gone.' })

export const GapListSchema = z
  .object({
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    reading: ReadingNameSchema,
    counting: CountingSchema,
    notPublic: z.number().int().openapi({ description: 'Pledges counted in these lines that are not public.' }),
    lines: z.array(ListedLineSchema),
    page: PageSchema,
    summary: SummarySchema,
    groups: z.array(GapGroupSchema).openapi({ description: 'In the order of the lines; empty unless asked for.' }),
    against: AgainstSchema.nullable(),
    reconciliation: z.array(ReconciliationSchema),
    sources: z.array(SourceSchema).openapi({ description: 'Every source that a figure of this page rests on.' }),
    ledger: z.object({ seq: z.number().int(), hash: z.string() }).nullable(),
  })
  .openapi('GapList')

const TracedObservation = z
  .object({
    key: z.string(),
    role: z.enum(['CHOSEN', 'RIVAL', 'PART', 'ALSO']).openapi({
      description:
        'PART: a contributor in the register behind the figure. ALSO: another measure, or a contributor’s statement, of the same capability.',
    }),
    mission: z.string(),
    capability: z.string(),
    contributor: z.object({ code: z.string(), name: z.string() }).nullable(),
    measure: z.string(),
    value: z.number().int(),
    unit: UnitSchema,
    validOn: DaySchema,
    validPrinted: z.string().nullable(),
    derived: z.boolean(),
    verified: z.boolean(),
    verifiedNote: z.string().nullable(),
    note: z.string().nullable(),
    source: SourceSchema,
    knownFrom: InstantSchema,
    knownBasis: z.enum(['PUBLISHED', 'AS_OF', 'RECORDED']),
    ledgerSeq: z.number().int(),
  })
  .openapi('TracedObservation')

export const TraceSchema = z
  .object({
    line: GapLineSchema,
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    requirement: z.object({
      key: z.string(),
      mission: z.string(),
      quantity: z.number().int().nullable(),
      basis: z.enum(BASES),
      from: DaySchema,
      until: DaySchema.nullable(),
      note: z.string().nullable(),
      verified: z.boolean(),
      verifiedNote: z.string().nullable(),
      standards: z.array(StandardSchema),
      source: SourceSchema,
      knownFrom: InstantSchema,
      untilKnownFrom: InstantSchema.nullable().openapi({ description: 'Since when its end has been known.' }),
      ledgerSeq: z.number().int(),
    }),
    observations: z.array(TracedObservation),
    headlines: z.array(
      z.object({
        capability: z.string(),
        measure: z.string(),
        validOn: DaySchema,
        chosen: z.string(),
        author: z.string(),
        reason: z.string(),
      }),
    ),
    causes: z.array(CauseSchema).openapi({ description: 'Causes, then impacts, with evidence and source.' }),
    counting: CountingSchema,
    pledges: z.array(
      z.object({
        key: z.string(),
        organisation: z.object({ code: z.string(), name: z.string() }),
        visibility: z.enum(VISIBILITIES),
        kept: z.boolean().openapi({ description: 'Kept here by its owner; false: told by a public source.' }),
        unit: z.enum(PLEDGE_UNITS),
        state: z.string(),
        since: DaySchema,
        quantity: z.number().int().nullable(),
        counts: z.enum(['VERIFIED', 'ALL', 'NONE']),
        because: z.string().nullable(),
        source: SourceSchema,
        events: z.array(
          z.object({
            stagePrinted: z.string(),
            state: z.string().nullable(),
            validOn: DaySchema,
            quantity: z.number().int().nullable(),
            note: z.string().nullable(),
            source: z.string(),
          }),
        ),
      }),
    ),
    entries: z.array(
      z.object({
        seq: z.number().int(),
        at: InstantSchema,
        actor: z.string(),
        action: z.string(),
        reason: z.string(),
        hash: z.string(),
      }),
    ),
  })
  .openapi('Trace', { description: 'Every figure of one line, to the sources and ledger entries it rests on.' })

export type ReadingView = z.infer<typeof ReadingSchema>
export type FigureView = z.infer<typeof FigureSchema>
export type GapLineView = z.infer<typeof GapLineSchema>
export type HistoryPointView = z.infer<typeof HistoryPointSchema>
export type ReconciliationView = z.infer<typeof ReconciliationSchema>
export type ListedLineView = z.infer<typeof ListedLineSchema>
export type GapGroupView = z.infer<typeof GapGroupSchema>
export type GapListView = z.infer<typeof GapListSchema>
export type GapListInput = z.infer<typeof GapListQuery>
export type TraceView = z.infer<typeof TraceSchema>
