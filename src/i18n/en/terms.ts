import type { Domain } from '../../core/capability/taxonomy.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import type { Severity } from '../../core/gap/severity.ts'
import type { MissionStatus } from '../../core/mission/mandate.ts'
import type { EventKind } from '../../core/mission/mission.ts'
import type { Unit } from '../../core/quantity.ts'
import type { Basis, Criticality, Horizon } from '../../core/requirement/requirement.ts'

type Kind = 'GAP' | 'MET' | 'OVER' | 'UNKNOWN'
type Keys =
  | `domain.${Domain}`
  | `reading.${ReadingName}`
  | `reading.${ReadingName}.about`
  | `severity.${Severity}`
  | `status.${MissionStatus}`
  | `event.${EventKind}`
  | `unit.${Unit}`
  | `quantity.${Unit}`
  | `basis.${Basis}`
  | `criticality.${Criticality}`
  | `horizon.${Horizon}`
  | `kind.${Kind}`
  | `known.${'PUBLISHED' | 'AS_OF' | 'RECORDED'}`
  | `fault.${'SEQUENCE' | 'LINK' | 'HASH' | 'ROWS_CHANGED' | 'ROWS_UNVOUCHED'}`
  | `layout.${'contributor-register' | 'monthly-register' | 'geo-pko'}`

/** The field's words for what the rules compute. */
export const terms: Record<Keys, string> = {
  'domain.MILITARY': 'Military',
  'domain.POLICE': 'Police',
  'domain.CIVILIAN': 'Civilian',
  'domain.ALL': 'All components',
  'reading.deployed': 'Deployed',
  'reading.deployed.about': 'Required less deployed',
  'reading.verified': 'Verified pledges',
  'reading.verified.about': 'Required less deployed and less pledges that are verified and fresh',
  'reading.all': 'All pledges',
  'reading.all.about': 'Required less deployed and less every registered pledge',
  'severity.CRITICAL': 'Critical',
  'severity.HIGH': 'High',
  'severity.MODERATE': 'Moderate',
  'severity.LOW': 'Low',
  'severity.NONE': 'None',
  'severity.UNKNOWN': 'Not known',
  'status.ACTIVE': 'Active',
  'status.CLOSING': 'Closing',
  'status.EXPIRED': 'Mandate expired',
  'status.SUCCEEDED': 'Succeeded',
  'status.NOT_STARTED': 'Not yet started',
  'status.UNKNOWN': 'Mandate not recorded',
  'event.EXTEND': 'Extension',
  'event.TECHNICAL_ROLLOVER': 'Technical rollover',
  'event.STRENGTH_CHANGE': 'Change of strength',
  'event.INTER_MISSION_LOAN': 'Inter-mission loan',
  'event.ADD_COMPONENT': 'Component added',
  'event.RENAME_SUCCEED': 'Succession',
  'event.FINAL_EXTENSION_CLOSE': 'Final extension and closing',
  'unit.person': 'persons',
  'unit.unit': 'units',
  'unit.airframe': 'airframes',
  'unit.bed': 'beds',
  'unit.team': 'teams',
  'quantity.person': '{n, plural, one {# person} other {# persons}}',
  'quantity.unit': '{n, plural, one {# unit} other {# units}}',
  'quantity.airframe': '{n, plural, one {# airframe} other {# airframes}}',
  'quantity.bed': '{n, plural, one {# bed} other {# beds}}',
  'quantity.team': '{n, plural, one {# team} other {# teams}}',
  'basis.AUTHORISED': 'Authorised strength',
  'basis.STATED': 'Stated requirement',
  'criticality.CRITICAL': 'Critical',
  'criticality.IMPORTANT': 'Important',
  'criticality.ROUTINE': 'Routine',
  'horizon.IMMEDIATE': 'Immediate',
  'horizon.SHORT': 'Short term',
  'horizon.LONG': 'Long term',
  'kind.GAP': 'Gap',
  'kind.MET': 'Met',
  'kind.OVER': 'Over strength',
  'kind.UNKNOWN': 'Not known',
  'known.PUBLISHED': 'published on that day',
  'known.AS_OF': 'day of publication not recorded; taken as the day it speaks of',
  'known.RECORDED': 'recorded on that day',
  'fault.SEQUENCE': 'an entry is missing or out of order',
  'fault.LINK': 'it does not follow from the entry before',
  'fault.HASH': 'the entry was changed',
  'fault.ROWS_CHANGED': 'rows that it vouches for were changed, removed or added',
  'fault.ROWS_UNVOUCHED': 'rows that no entry vouches for',
  'layout.contributor-register': 'Contributions register by contributor',
  'layout.monthly-register': 'Contributions register by month',
  'layout.geo-pko': 'Geo-PKO deployments',
}
