/** How an attribute is stated: a number in its unit, yes or no, or a word. */
export const ATTRIBUTE_FORMS = ['NUMBER', 'YES_NO', 'WORD'] as const
export type AttributeForm = (typeof ATTRIBUTE_FORMS)[number]

/** Units of attributes. They are no units of the list's quantities, which count persons, units, airframes, beds, teams. */
export const ATTRIBUTE_UNITS = [
  'kg',
  't',
  'km',
  'NM',
  'hour/month',
  'seat',
  'operation/day',
  'bed',
  'person',
  'day',
  'week',
] as const
export type AttributeUnit = (typeof ATTRIBUTE_UNITS)[number]

/** What a statement of unit requirements can ask of a unit. */
export interface Attribute {
  readonly key: string
  readonly form: AttributeForm
  /** The unit in which its numbers are stated. */
  readonly unit: AttributeUnit | null
  /** Capabilities that have it, with everything below them; null for all. */
  readonly of: readonly string[] | null
  /** The words that are taken; null for any code of two or three letters (ISO 639). */
  readonly words?: readonly string[] | null
}

const helicopters = ['helicopter-any-type', 'military-helicopter']
const aircraft = [...helicopters, 'tactical-airlift']
const hospitals = ['level-2-hospital']
/** Whatever comes as a unit of persons with its own equipment. */
const units = [
  'mobility',
  'level-2-hospital',
  'infantry',
  'quick-reaction-force',
  'engineering',
  'troops',
  'formed-police',
  'information-gathering',
]

/**
 * Attributes by capability, after the headings of statements of unit requirements (SUR) and what the field asks of
 * helicopters: class, night, hot and high, payload, radius, hours, armed, casualty evacuation. Real figures are not
 * public: the register ships none.
 */
export const ATTRIBUTES = [
  {
    key: 'class',
    form: 'WORD',
    unit: null,
    of: helicopters,
    words: ['utility-light', 'utility-medium', 'utility-heavy', 'attack', 'armed-utility'],
  },
  { key: 'night-capability', form: 'YES_NO', unit: null, of: aircraft },
  { key: 'hot-and-high', form: 'YES_NO', unit: null, of: aircraft },
  { key: 'armed', form: 'YES_NO', unit: null, of: helicopters },
  { key: 'casualty-evacuation', form: 'YES_NO', unit: null, of: aircraft },
  { key: 'payload', form: 'NUMBER', unit: 'kg', of: aircraft },
  { key: 'radius', form: 'NUMBER', unit: 'km', of: aircraft },
  { key: 'flying-hours', form: 'NUMBER', unit: 'hour/month', of: aircraft },
  { key: 'seats', form: 'NUMBER', unit: 'seat', of: aircraft },
  { key: 'operations-per-day', form: 'NUMBER', unit: 'operation/day', of: hospitals },
  { key: 'in-patient-beds', form: 'NUMBER', unit: 'bed', of: hospitals },
  { key: 'intensive-care-beds', form: 'NUMBER', unit: 'bed', of: hospitals },
  { key: 'persons', form: 'NUMBER', unit: 'person', of: units },
  { key: 'self-sustainment', form: 'NUMBER', unit: 'day', of: units },
  { key: 'language', form: 'WORD', unit: null, of: null, words: null },
] as const satisfies readonly Attribute[]
export type AttributeKey = (typeof ATTRIBUTES)[number]['key']

const byKey = new Map<string, Attribute>(ATTRIBUTES.map((a) => [a.key, a]))
export const attributeOf = (key: string): Attribute | undefined => byKey.get(key)

/** The attributes that a capability can be asked for; `isUnder` tells whether it is, or stands below, another. */
export const attributesFor = (isUnder: (ancestor: string) => boolean): readonly Attribute[] =>
  ATTRIBUTES.filter(({ of }: Attribute) => of === null || of.some(isUnder))
