import { z } from '@hono/zod-openapi'
import { CHANGE_KINDS, CHANGED_FIELDS, DIFF_REMARKS } from '../core/gap/edition-diff.ts'
import { DISTRIBUTIONS, DRAFT_STATES, EDITION_STATUSES } from '../core/gap/edition.ts'
import { MISSION_STATUSES } from '../core/mission/mandate.ts'
import { HORIZONS } from '../core/requirement/requirement.ts'
import { SEVERITIES } from '../core/gap/severity.ts'
import {
  DaySchema,
  DomainSchema,
  InstantSchema,
  Language,
  PageSchema,
  RemarkSchema,
  SourceSchema,
  UnitSchema,
} from './common.ts'
import { FigureSchema, GapLineSchema, GapListSchema, ReadingNameSchema, ReadingSchema, RequiredSchema } from './gap.ts'

const text = (limit: number) => z.string().max(limit).optional()
const texts = (limit: number) =>
  z.strictObject({
    en: text(limit),
    fr: text(limit),
    es: text(limit),
    ru: text(limit),
    ar: text(limit),
    zh: text(limit),
  })
/** Longer than any text that is taken, so that the rule for texts says what is wrong. */
const BOUND = 20_000
const TextsSchema = texts(BOUND).openapi('Texts', { description: 'A text in some of the languages.' })

const NumberSchema = z.number().int().min(1).openapi({ description: 'Editions are numbered 1, 2, 3 … without a hole.' })

/** A line as an edition keeps it: no names, as those are kept once for all lines and in every language. */
export const EditionLineSchema = z
  .object({
    id: z.string().openapi({ example: 'UNAMID/military-utility-helicopter' }),
    mission: z.object({ code: z.string(), status: z.enum(MISSION_STATUSES), expiry: DaySchema.nullable() }),
    capability: z.object({ code: z.string(), domain: DomainSchema, unit: UnitSchema }),
    required: RequiredSchema.pick({
      value: true,
      unit: true,
      basis: true,
      from: true,
      carriedFrom: true,
      verified: true,
      additional: true,
      criticality: true,
      mandateTask: true,
      standards: true,
      source: true,
    }),
    deployed: FigureSchema.nullable(),
    reported: FigureSchema.nullable(),
    basis: z.enum(['COMPUTED', 'REPORTED', 'UNKNOWN']),
    readings: z.object({ deployed: ReadingSchema, verified: ReadingSchema, all: ReadingSchema }),
    since: z.object({ on: DaySchema, exact: z.boolean() }).nullable(),
    horizon: z.enum(HORIZONS),
    severity: z.enum(SEVERITIES),
    causes: GapLineSchema.shape.causes,
    impacts: GapLineSchema.shape.impacts,
    remarks: z.array(RemarkSchema),
    note: TextsSchema.nullable().openapi({ description: 'What the editors say of the line.' }),
  })
  .openapi('EditionLine')

const WithdrawsSchema = z
  .object({ edition: NumberSchema, reason: z.string() })
  .nullable()
  .openapi({ description: 'The edition that this one withdraws, and why.' })
const NamesSchema = z.record(z.string(), z.record(z.string(), z.string()))
const FilterSchema = z.object({ missions: z.array(z.string()), domains: z.array(DomainSchema) })
const LedgerSchema = z.object({ seq: z.number().int(), hash: z.string() }).nullable()

/** What is hashed and kept: RFC 8785 canonical JSON of this. */
export const EditionContentSchema = z
  .object({
    format: z.literal(1),
    number: NumberSchema,
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    publishedAt: InstantSchema,
    author: z.string().openapi({ description: 'Opaque id of who published it.' }),
    distribution: z.enum(DISTRIBUTIONS),
    languages: z.array(Language),
    title: TextsSchema,
    introduction: TextsSchema,
    filter: FilterSchema,
    supersedes: NumberSchema.nullable(),
    withdraws: WithdrawsSchema,
    lines: z.array(EditionLineSchema),
    successions: z.array(z.object({ mission: z.string(), from: z.string() })),
    reconciliation: z.array(
      z.object({
        register: z.string(),
        validOn: DaySchema,
        mission: z.string().nullable(),
        published: z.number().int(),
        sum: z.number().int(),
        difference: z.number().int(),
        listedAsZero: z.array(z.string()),
        source: z.string(),
      }),
    ),
    sources: z.array(SourceSchema),
    names: z.object({ missions: NamesSchema, capabilities: NamesSchema, organisations: NamesSchema }),
    ledger: LedgerSchema.openapi({ description: 'The entry of the ledger that the lines rest on.' }),
  })
  .openapi('EditionContent', { description: 'An edition, whole and in every language, as it was published.' })

const HeadSchema = z.object({
  number: NumberSchema,
  asOf: DaySchema,
  knownAt: DaySchema.nullable().openapi({ description: 'Null: all that was known when it was published.' }),
  publishedAt: InstantSchema,
  languages: z.array(Language),
  title: z.string().nullable(),
  filter: FilterSchema,
  status: z.enum(EDITION_STATUSES),
  supersedes: NumberSchema.nullable(),
  withdraws: WithdrawsSchema,
  supersededBy: NumberSchema.nullable(),
  withdrawnBy: z.object({ number: NumberSchema, reason: z.string() }).nullable(),
  sha256: z.string(),
})
export const EditionHeadSchema = HeadSchema.extend({ lines: z.number().int() }).openapi('EditionHead')

export const EditionListSchema = z
  .object({ editions: z.array(EditionHeadSchema), page: PageSchema })
  .openapi('EditionList')

const SummarySchema = GapListSchema.shape.summary

export const EditionLineViewSchema = EditionLineSchema.extend({
  mission: EditionLineSchema.shape.mission.extend({ name: z.string() }),
  capability: EditionLineSchema.shape.capability.extend({ name: z.string() }),
  note: z.string().nullable(),
}).openapi('EditionLineInLanguage')

export const EditionSchema = HeadSchema.extend({
  author: z.string(),
  distribution: z.enum(DISTRIBUTIONS),
  introduction: z.string().nullable(),
  textLanguage: Language.openapi({ description: 'Language of title, introduction and notes.' }),
  lines: z.array(EditionLineViewSchema),
  summary: z.object({ deployed: SummarySchema, verified: SummarySchema, all: SummarySchema }),
  reconciliation: GapListSchema.shape.reconciliation,
  sources: z.array(SourceSchema),
  ledger: LedgerSchema,
}).openapi('Edition', { description: 'An edition in one language, with what has become of it since.' })

const DiffSideSchema = z
  .object({
    number: NumberSchema.nullable().openapi({ description: 'Null: the list of today.' }),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    publishedAt: InstantSchema.nullable(),
  })
  .openapi('ComparedList')
const TotalsSchema = z.array(
  z.object({ unit: UnitSchema, before: z.number().int(), after: z.number().int() }).openapi('ComparedTotal'),
)

export const LineChangeSchema = z
  .object({
    kind: z.enum(CHANGE_KINDS),
    before: z.string().nullable().openapi({ description: 'Id of the line in the earlier list.' }),
    after: z.string().nullable().openapi({ description: 'Id of the line in the later list.' }),
    mission: z.object({ code: z.string(), name: z.string() }),
    capability: z.object({ code: z.string(), name: z.string(), domain: DomainSchema }),
    unit: UnitSchema,
    readingBefore: ReadingSchema.nullable(),
    readingAfter: ReadingSchema.nullable(),
    changed: z.array(
      z.object({
        field: z.enum(CHANGED_FIELDS),
        before: z.number().int().nullable(),
        after: z.number().int().nullable(),
      }),
    ),
    remarks: z.array(z.enum(DIFF_REMARKS)),
    from: z.string().nullable().openapi({ description: 'The mission that the line was carried over from.' }),
  })
  .openapi('LineChange')

export const EditionDiffSchema = z
  .object({
    before: DiffSideSchema,
    after: DiffSideSchema,
    reading: ReadingNameSchema,
    changes: z.array(LineChangeSchema),
    counts: z.object({
      NEW: z.number().int(),
      CLOSED: z.number().int(),
      WIDENED: z.number().int(),
      NARROWED: z.number().int(),
      UNCHANGED: z.number().int(),
    }),
    totals: TotalsSchema.openapi({ description: 'Gaps for each unit; units are never added to each other.' }),
    everyMission: TotalsSchema,
    unknown: z.object({ before: z.number().int(), after: z.number().int() }),
  })
  .openapi('EditionDiff')

export const DraftBodySchema = z
  .strictObject({
    asOf: z.string().max(40),
    knownAt: z.string().max(40).nullable().default(null),
    missions: z.array(z.string().max(40)).max(200).default([]),
    domains: z.array(DomainSchema).max(4).default([]),
    languages: z.array(Language).max(6),
    title: TextsSchema.default({}),
    introduction: TextsSchema.default({}),
    notes: z
      .array(z.strictObject({ line: z.string().max(200), texts: TextsSchema }))
      .max(1_000)
      .default([]),
    supersedes: NumberSchema.nullable().default(null),
    reason: z.string().max(BOUND).nullable().default(null).openapi({
      description: 'Why the superseded edition is withdrawn; null where it is simply followed.',
    }),
  })
  .openapi('EditionDraftBody')

export const DraftSchema = z
  .object({
    draft: z.string(),
    version: z.number().int(),
    state: z.enum(DRAFT_STATES),
    changedAt: InstantSchema,
    author: z.string(),
    ...DraftBodySchema.shape,
  })
  .openapi('EditionDraft')
export const DraftListSchema = z.object({ drafts: z.array(DraftSchema) }).openapi('EditionDraftList')

export const PreviewSchema = z
  .object({
    draft: z.string(),
    version: z.number().int(),
    number: NumberSchema.openapi({ description: 'The number that the edition would have.' }),
    digest: z
      .string()
      .openapi({ description: 'Of what was shown; publishing names it, so that nothing else goes out.' }),
    problems: z.array(RemarkSchema).openapi({ description: 'What keeps it from being published.' }),
    edition: EditionSchema.nullable().openapi({ description: 'Null where no line fits the filter.' }),
    diff: EditionDiffSchema.nullable().openapi({ description: 'Against the last edition; null where there is none.' }),
  })
  .openapi('EditionPreview')

export const PublishBodySchema = z
  .strictObject({ number: NumberSchema, digest: z.string().regex(/^[0-9a-f]{64}$/) })
  .openapi('EditionPublication', { description: 'Names the edition that is meant, and what was seen of it.' })
export const PublishedSchema = z
  .object({ number: NumberSchema, sha256: z.string(), version: z.number().int() })
  .openapi('PublishedEdition')
export const DraftSavedSchema = z.object({ draft: z.string(), version: z.number().int() }).openapi('EditionDraftSaved')
export const WithdrawBodySchema = z.strictObject({ reason: z.string().max(BOUND) }).openapi('EditionWithdrawal')

export const EditionDiffQuery = z.object({
  against: z
    .string()
    .regex(/^(\d{1,9}|today)$/)
    .optional()
    .openapi({
      param: {
        description:
          'Number of the earlier edition (default: the one before). “today”: the edition is the earlier one, and today’s list the later.',
      },
    }),
  reading: ReadingNameSchema.default('deployed'),
  language: Language.optional(),
})

export type EditionContent = z.infer<typeof EditionContentSchema>
export type EditionLine = z.infer<typeof EditionLineSchema>
export type EditionLineView = z.infer<typeof EditionLineViewSchema>
export type EditionHeadView = z.infer<typeof EditionHeadSchema>
export type EditionListView = z.infer<typeof EditionListSchema>
export type EditionView = z.infer<typeof EditionSchema>
export type EditionDiffView = z.infer<typeof EditionDiffSchema>
export type LineChangeView = z.infer<typeof LineChangeSchema>
export type DraftInput = z.infer<typeof DraftBodySchema>
export type DraftView = z.infer<typeof DraftSchema>
export type DraftListView = z.infer<typeof DraftListSchema>
export type PreviewView = z.infer<typeof PreviewSchema>
