import { z } from '@hono/zod-openapi'
import { BANDS } from '../core/reach/casualty.ts'
import { OWNERSHIPS, SITE_KINDS } from '../core/reach/facts.ts'
import { DaySchema, RemarkSchema, SourceSchema } from './common.ts'

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const RangeSchema = z
  .object({ low: z.number(), high: z.number() })
  .openapi('ReachRange', { description: 'What is known of a figure lies between both ends; rounded outward.' })
const MaybeRange = RangeSchema.nullable()

/** Ends of minutes: null where there is no chain, so that there is no upper end (or none at all). */
const MinutesSchema = z.object({ low: z.number().nullable(), high: z.number().nullable() }).openapi('ReachMinutes', {
  description: 'From the call to surgery, at best and at worst; null: not reached in that case.',
})

export const CoverageSchema = z
  .object({
    withinHour: RangeSchema,
    withinTwoHours: RangeSchema.openapi({ description: 'Those within one hour among them.' }),
    later: RangeSchema,
    without: RangeSchema,
    unknown: RangeSchema,
  })
  .openapi('ReachCoverage', { description: 'Sites or persons by how soon a casualty is at surgery (10-1-2).' })

export const HoursSchema = z
  .object({ needed: MaybeRange, available: MaybeRange, short: MaybeRange })
  .openapi('ReachHours', { description: 'Flying hours in a month.' })

const SituationSchema = z
  .object({
    airframes: z.number().int(),
    sites: CoverageSchema,
    persons: CoverageSchema,
    hours: HoursSchema,
  })
  .openapi('ReachSituation')

const DifferenceSchema = z
  .object({ sites: CoverageSchema, persons: CoverageSchema, hours: RangeSchema })
  .openapi('ReachDifference', {
    description: 'Who comes within a limit, and who is no longer late or without, once the missing airframes fly.',
  })

const ChainSchema = z
  .object({
    by: z.enum(['AIR', 'GROUND']),
    base: z.string().nullable(),
    type: z.string().nullable(),
    hospital: z.string(),
    notify: z.number(),
    out: z.number(),
    loading: z.number(),
    onward: z.number(),
    minutes: z.number(),
  })
  .openapi('ReachChain', { description: 'Minutes of each part of a casualty evacuation.' })

const SiteStateSchema = z
  .object({
    minutes: MinutesSchema,
    worst: z.object({ band: z.enum(BANDS), chain: ChainSchema.nullable() }),
    best: z.object({ band: z.enum(BANDS), chain: ChainSchema.nullable() }),
    perHour: MaybeRange.openapi({
      description: 'Persons of a quick reaction force landed in an hour; null: what could fly there is not known.',
    }),
    arrival: MinutesSchema.openapi({ description: 'Minutes until the first craft of that force lands.' }),
  })
  .openapi('ReachSiteState')

const SiteSchema = z
  .object({
    key: z.string(),
    name: z.string(),
    kind: z.enum(SITE_KINDS),
    latitude: z.number().nullable(),
    longitude: z.number().nullable(),
    withinKm: z.number(),
    elevation: z.number().nullable().openapi({ description: 'Metres above the sea.' }),
    densityAltitude: MaybeRange.openapi({ description: 'Metres.' }),
    airfield: z.object({ icao: z.string(), name: z.string(), runway: z.number().nullable() }).nullable(),
    persons: MaybeRange,
    today: SiteStateSchema,
    met: SiteStateSchema.nullable(),
    sources: list(z.string()),
    verified: z.boolean(),
  })
  .openapi('ReachSite')

const RingSchema = z
  .object({
    base: z.string(),
    type: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    situation: z.enum(['TODAY', 'MET']),
    radius: RangeSchema.openapi({ description: 'Kilometres, out and back.' }),
    twoHours: MaybeRange.openapi({
      description: 'Kilometres from which a casualty is back at this base within two hours.',
    }),
  })
  .openapi('ReachRing')

const FleetSchema = z
  .object({
    base: z.string(),
    type: z.string(),
    count: z.number().int(),
    ownership: z.enum(OWNERSHIPS),
    countBasis: z.enum(['FACT', 'ASSUMPTION']),
    baseBasis: z.enum(['FACT', 'ASSUMPTION']),
    author: z.string().nullable(),
    source: z.string(),
    note: z.string().nullable(),
  })
  .openapi('ReachFleet')

const TypeSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    cruise: MaybeRange,
    radius: MaybeRange,
    payload: MaybeRange,
    seats: MaybeRange,
    litters: MaybeRange,
    ceiling: MaybeRange,
    hours: MaybeRange,
    availability: MaybeRange,
    night: z.boolean(),
    armed: z.boolean(),
    author: z.string().nullable(),
    source: z.string(),
    note: z.string().nullable(),
  })
  .openapi('ReachType', { description: 'Planning figures: km/h, km, kg, persons, m, hours in a month, share.' })

const HospitalSchema = z
  .object({
    site: z.string(),
    level: z.number().int(),
    free: MaybeRange,
    basis: z.enum(['FACT', 'ASSUMPTION']),
    author: z.string().nullable(),
    source: z.string(),
    note: z.string().nullable(),
  })
  .openapi('ReachHospital')

export const AssumptionSchema = z
  .object({
    key: z.string(),
    low: z.number(),
    high: z.number(),
    unit: z.string(),
    author: z.string(),
    source: z.string(),
    note: z.string().nullable(),
    changedFrom: MaybeRange.openapi({ description: 'The shipped value, where the question changed it.' }),
  })
  .openapi('ReachAssumption')

const NextSchema = z
  .object({
    airframes: z.number().int(),
    bases: list(z.object({ base: z.string(), type: z.string(), airframes: z.number().int() })),
    persons: z.number().openapi({ description: 'Persons newly covered for certain.' }),
    gain: z.number().openapi({ description: 'More than with one airframe less.' }),
    bound: z.number().openapi({ description: 'No choice of bases can cover more.' }),
    proven: z.boolean(),
  })
  .openapi('ReachNext', { description: 'Best bases for a number of further airframes: exact maximal covering.' })

export const ReachSchema = z
  .object({
    mission: z.object({ code: z.string(), name: z.string() }),
    asOf: DaySchema,
    knownAt: DaySchema.nullable(),
    missing: z.object({
      airframes: z.number().int().nullable().openapi({ description: 'Utility helicopters; null: not known.' }),
      given: z.boolean().openapi({ description: 'Named in the question, not by the gap list.' }),
      type: z.string().openapi({ description: 'Type that stands for them.' }),
      lines: list(z.object({ line: z.string(), airframes: z.number().int() })),
    }),
    today: SituationSchema,
    met: SituationSchema.nullable(),
    difference: DifferenceSchema.nullable(),
    sites: list(SiteSchema),
    hospitals: list(HospitalSchema),
    fleets: list(FleetSchema),
    added: list(z.object({ base: z.string(), type: z.string(), count: z.number().int() })),
    types: list(TypeSchema),
    rings: list(RingSchema),
    next: list(NextSchema).openapi({ description: 'Covered for certain.' }),
    nextBest: list(NextSchema).openapi({ description: 'Covered at best: what could be.' }),
    assumptions: list(AssumptionSchema),
    recorded: z
      .object({ from: DaySchema, until: DaySchema.nullable(), changes: list(DaySchema) })
      .nullable()
      .openapi({ description: 'From when to when anything of the mission is recorded, and on which days it changes.' }),
    remarks: list(RemarkSchema),
    sources: list(SourceSchema),
  })
  .openapi('Reach')

export const ReachChangeSchema = z
  .object({
    figure: z.string().openapi({ example: 'today.persons.withinTwoHours' }),
    before: MaybeRange,
    after: MaybeRange,
  })
  .openapi('ReachChange')

const figures = MaybeRange.optional()
const OwnFactsSchema = z
  .object({
    sites: z.array(
      z
        .object({
          key: z.string().max(100),
          name: z.string().max(200).optional(),
          kind: z.enum(SITE_KINDS).optional(),
          latitude: z.number().nullable().optional(),
          longitude: z.number().nullable().optional(),
          withinKm: z.number().optional(),
          elevation: z.number().nullable().optional().openapi({ description: 'Metres above the sea.' }),
          airfield: z.boolean().optional().openapi({ description: 'A headquarters with one can be a base.' }),
          persons: figures,
        })
        .strict(),
    ),
    hospitals: z
      .array(z.object({ site: z.string(), level: z.number(), beds: z.number().nullable().optional() }).strict())
      .optional(),
    fleets: z
      .array(
        z
          .object({ base: z.string(), type: z.string(), count: z.number(), ownership: z.enum(OWNERSHIPS).optional() })
          .strict(),
      )
      .optional(),
    types: z
      .array(
        z
          .object({
            code: z.string().max(100),
            name: z.string().max(200).optional(),
            cruise: figures,
            radius: figures,
            payload: figures,
            seats: figures,
            litters: figures,
            ceiling: figures,
            hours: figures,
            availability: figures,
            night: z.boolean().optional(),
            armed: z.boolean().optional(),
          })
          .strict(),
      )
      .optional()
      .openapi({ description: 'Beside the shipped ones; one of the same code stands in its place.' }),
  })
  .strict()
  .openapi('ReachOwnFacts', {
    description:
      'Sites, hospitals and helicopters in place of the recorded ones, of any mission; what is left out is unknown. Their source is “own”.',
  })

export const ReachWhatIfRequestSchema = z
  .object({
    facts: OwnFactsSchema.optional(),
    assumptions: z
      .record(z.string(), z.object({ low: z.number(), high: z.number() }).strict())
      .optional()
      .openapi({ example: { notify: { low: 10, high: 10 } } }),
    missing: z.number().optional().openapi({ description: 'Missing airframes to reckon with, 0 to 200.' }),
  })
  .strict()
  .openapi('ReachWhatIfRequest')

export const ReachWhatIfSchema = z
  .object({
    before: ReachSchema.pick({ today: true, met: true, difference: true }).openapi('ReachBefore'),
    after: ReachSchema,
    changes: list(ReachChangeSchema),
    sites: list(
      z.object({
        site: z.string(),
        situation: z.enum(['TODAY', 'MET']),
        before: MinutesSchema.nullable(),
        after: MinutesSchema.nullable(),
      }),
    ).openapi({ description: 'Sites whose minutes to surgery are others than before.' }),
  })
  .openapi('ReachWhatIf')

export type ReachView = z.infer<typeof ReachSchema>
export type ReachSiteView = ReachView['sites'][number]
export type ReachSiteStateView = z.infer<typeof SiteStateSchema>
export type ReachWhatIfRequest = z.infer<typeof ReachWhatIfRequestSchema>
export type ReachWhatIfView = z.infer<typeof ReachWhatIfSchema>
export type ReachRangeView = z.infer<typeof RangeSchema>
