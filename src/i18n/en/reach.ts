import type { AssumptionKey, ASSUMPTIONS } from '../../core/reach/assumptions.ts'
import type { Band } from '../../core/reach/casualty.ts'
import type { Counted } from '../../core/reach/coverage.ts'
import type { SiteKind } from '../../core/reach/facts.ts'
import type { ReachRemarks } from '../../core/reach/remarks.ts'

type Unit = (typeof ASSUMPTIONS)[AssumptionKey][0]
type Keys =
  | keyof ReachRemarks
  | `reach.band.${Band}`
  | `reach.kind.${SiteKind}`
  | `reach.counted.${Counted}`
  | `reach.assumption.${AssumptionKey}`
  | `reach.unit.${Unit}`

const coded: Record<Keys, string> = {
  'reach.remark.no_sites': 'No site of {mission} is recorded for {asOf, date}',
  'reach.remark.no_aircraft':
    'No helicopter of {mission} is recorded for {asOf, date}: what flies without being recorded is not counted',
  'reach.remark.no_hospital': 'No medical facility of {mission} is recorded for {asOf, date}',
  'reach.remark.requirement_unknown':
    'How many helicopters {mission} lacks is not known: what the requirement would change is not computed',
  'reach.remark.requirement_met': '{mission} lacks no utility helicopter on this day',
  'reach.remark.place_unknown': 'Where {site} lies is not known: nothing is computed for it',
  'reach.remark.persons_unknown':
    'Persons are unknown at {sites, plural, one {# site} other {# sites}}: counted as sites only',
  'reach.remark.elevation_unknown':
    'Elevation is unknown at {sites, plural, one {# site} other {# sites}}: taken as between the lowest and the highest that is known',
  'reach.remark.beds_unknown': 'Free places at {site} are unknown: none at worst, one at best',
  'reach.remark.figure_unknown': '{type}: {figure} is not known; nothing is computed for it',
  'reach.remark.base_unknown': 'The base {base} is no recorded site: its helicopters are not counted',
  'reach.remark.type_unknown': 'Nothing is known of the type {type}: its helicopters are not counted',
  'reach.remark.not_proven':
    'For {airframes, plural, one {# airframe} other {# airframes}} the best bases are not proved: see the bound',
  'reach.band.HOUR': 'within 1 hour',
  'reach.band.TWO_HOURS': 'within 2 hours',
  'reach.band.LATER': 'later than 2 hours',
  'reach.band.NONE': 'not reached',
  'reach.band.UNKNOWN': 'not known',
  'reach.kind.MISSION_HQ': 'Mission headquarters',
  'reach.kind.SECTOR_HQ': 'Sector headquarters',
  'reach.kind.SITE': 'Site',
  'reach.counted.withinHour': 'Surgery within 1 hour',
  'reach.counted.withinTwoHours': 'Surgery within 2 hours',
  'reach.counted.later': 'Later',
  'reach.counted.without': 'Not reached',
  'reach.counted.unknown': 'Not known',
  'reach.assumption.notify': 'Notice until take-off',
  'reach.assumption.loading': 'Loading at the site',
  'reach.assumption.ground_notify': 'Notice of an ambulance',
  'reach.assumption.ground_speed': 'Speed of an ambulance',
  'reach.assumption.ground_detour': 'Road length by straight line',
  'reach.assumption.ground_most': 'Farthest by ambulance',
  'reach.assumption.temperature': 'Outside air',
  'reach.assumption.occupancy': 'Beds taken',
  'reach.assumption.beds_level_2': 'Beds of a level II hospital',
  'reach.assumption.beds_level_3': 'Beds of a level III hospital',
  'reach.assumption.level_least': 'Lowest level with surgery',
  'reach.assumption.casualty_mass': 'Mass of a casualty with litter',
  'reach.assumption.person_mass': 'Mass of a person with kit',
  'reach.assumption.payload_loss': 'Payload lost each 1000 m',
  'reach.assumption.radius_loss': 'Radius lost each 1000 m',
  'reach.assumption.persons_mission_hq': 'Persons at a mission headquarters',
  'reach.assumption.persons_sector_hq': 'Persons at a sector headquarters',
  'reach.assumption.persons_site': 'Persons at another site',
  'reach.assumption.turnaround': 'Boarding or alighting',
  'reach.assumption.patrol_flights': 'Patrol flights of a site',
  'reach.assumption.resupply_flights': 'Resupply flights of a site',
  'reach.assumption.rotation_flights': 'Rotation flights of a site',
  'reach.assumption.reserve': 'Hours kept in reserve',
  'reach.assumption.night': 'By night',
  'reach.assumption.commercial_casevac': 'Commercial craft answer casualty calls',
  'reach.assumption.cover_minutes': 'A site counts as covered within',
  'reach.unit.min': 'min',
  'reach.unit.km/h': 'km/h',
  'reach.unit.ratio': 'times',
  'reach.unit.km': 'km',
  'reach.unit.°C': '°C',
  'reach.unit.share': 'share',
  'reach.unit.bed': 'beds',
  'reach.unit.level': 'level',
  'reach.unit.kg': 'kg',
  'reach.unit.person': 'persons',
  'reach.unit.flight': 'flights a month',
  'reach.unit.yes/no': '1 yes, 0 no',
}

/** Words of reach: how soon a casualty is at surgery, what is assumed, and what is not known. */
export const reach = {
  ...coded,
  'cli.reach.title': '{mission}: reach on {asOf, date}',
  'cli.reach.missing': 'Utility helicopters missing: {airframes, number}',
  'cli.reach.today': 'Today',
  'cli.reach.met': 'Requirement met',
  'cli.reach.difference': 'Impact of the gap',
  'cli.reach.sites': 'Sites',
  'cli.reach.persons': 'Persons',
  'cli.reach.minutes': 'Minutes to surgery',
  'cli.reach.lift': 'Persons an hour',
  'cli.reach.hours': 'Flying hours a month',
  'cli.reach.needed': 'needed',
  'cli.reach.available': 'available',
  'cli.reach.short': 'missing',
  'cli.reach.next': 'Best bases of further airframes, covered for certain',
  'cli.reach.next_best': 'Best bases of further airframes, covered at best',
  'cli.reach.airframes': 'Airframes',
  'cli.reach.bases': 'Bases',
  'cli.reach.gain': 'Persons newly covered',
  'cli.reach.bound': 'At most',
  'cli.reach.assumptions': 'Assumptions',
  'cli.reach.author': 'Author',
}
