import type { Visibility } from '../../core/access/visibility.ts'
import type { CauseCode, ImpactCode } from '../../core/gap/cause.ts'
import type { Unit } from '../../core/quantity.ts'
import type { AlertCode } from '../../core/supply/alerts.ts'
import type { PledgeUnit } from '../../core/supply/pledge.ts'

type Terms =
  | `kind.visibility.${Visibility}`
  | `kind.cause.${CauseCode}`
  | `kind.impact.${ImpactCode}`
  | `unit.${Exclude<PledgeUnit, Unit>}`
  | `quantity.${Exclude<PledgeUnit, Unit | 'money'>}`
  | `remark.pledge.${AlertCode}`

/** What several rooms share, and what the first page says of them: their names, the account menu, causes and alerts. */
export const first = {
  'web.paper.links': 'as a paper',
  'web.paper.as': 'As {format}',
  'web.access.account': 'Your account',
  'web.access.actingFor': 'for {organisation}',
  'web.access.people': 'People',
  'web.access.signIn': 'Sign in',
  'web.access.signOut': 'Sign out',
  'web.nav.start': 'Start',
  'web.nav.own': 'My organisation',
  'web.nav.map': 'Map',
  'web.palette': 'Go to …',
  'web.shortcuts.palette': 'Go to a room, a mission or a capability, or choose an action',
  'web.nav.editions': 'Editions',
  'web.nav.arrangements': 'Arrangements',
  'web.nav.matching': 'Matching',
  'web.nav.exchange': 'Spreadsheets',
  'web.nav.actions': 'Actions',
  'web.nav.documents': 'Documents',
  'kind.cause.SUPPLY': 'Short supply',
  'kind.cause.COMPETING_DEMAND': 'Competing demand',
  'kind.cause.REIMBURSEMENT': 'Reimbursement',
  'kind.cause.PROCEDURE': 'Procedure',
  'kind.cause.COMMAND_TASKING': 'Command and tasking',
  'kind.cause.MAINTENANCE_SPARES': 'Maintenance and spare parts',
  'kind.cause.SECURITY_RISK': 'Security risk',
  'kind.cause.POLITICAL_WILL': 'Political will',
  'kind.cause.DOMESTIC_NEED': 'Need at home',
  'kind.cause.HOST_CONSENT': 'Consent of the host country',
  'kind.cause.ENVIRONMENT_SUITABILITY': 'Fitness for the environment',
  'kind.cause.TIMELINE': 'Too little time',
  'kind.cause.CONTRACT_END': 'End of contract',
  'kind.impact.RESPONSE_CURTAILED': 'Rapid response curtailed',
  'kind.impact.PROTECTION_CURTAILED': 'Protection of civilians curtailed',
  'kind.impact.SUPPORT_TO_HOST_CONSTRAINED': 'Support to the host country’s forces constrained',
  'kind.impact.PATROLS_SHORTENED': 'Patrols shortened',
  'kind.impact.NO_ROUND_THE_CLOCK': 'No operations around the clock',
  'kind.impact.MEDICAL_EVACUATION_WEAK': 'Medical evacuation weak',
  'kind.impact.AREAS_INACCESSIBLE': 'Areas out of reach',
  'kind.impact.SUBSTITUTE_LIMITED': 'Substitute can do less',
  'web.mark.figure.headline_by_secretariat': 'chosen',
  'web.causes.named': 'Causes: {names}',
  'web.causes.effects': 'Effects: {names}',
  'unit.place': 'places on courses',
  'unit.item': 'items of equipment',
  'unit.money': 'money',
  'quantity.place': '{n, plural, one {# place} other {# places}}',
  'quantity.item': '{n, plural, one {# item} other {# items}}',
  'remark.pledge.caveat_late': 'A caveat was declared after acceptance ({on, date}) and is to be decided: {caveat}',
  'remark.pledge.readiness_lost': '{declared} no longer holds since {on, date} ({cause}); what holds is {effective}',
  'remark.pledge.renewal_due': 'To be renewed by {due, date}',
  'remark.pledge.renewal_grace': 'Not renewed by {due, date}: it counts no more, and lapses after {until, date}',
  'remark.pledge.lapsed': 'Lapsed by rule: not renewed by {due, date}',
  'web.nav.pledges': 'Pledges',
  'web.reason': 'Reason',
  'web.cancel': 'Cancel',
  'web.conflict': 'Somebody else has changed this meanwhile',
  'web.conflict.about': 'Theirs is version {version}. Yours has not been saved. Compare, then choose.',
  'web.conflict.field': 'What differs',
  'web.conflict.theirs': 'Theirs',
  'web.conflict.mine': 'Yours',
  'web.conflict.takeTheirs': 'Take theirs',
  'web.conflict.keepMine': 'Save mine over it',
  'kind.visibility.PRIVATE': 'Private',
  'kind.visibility.SECRETARIAT': 'Secretariat',
  'kind.visibility.WORKING_GROUP': 'Working Group',
  'kind.visibility.PUBLIC': 'Public',
  'web.counting': 'Count all pledges that I may see',
  'web.counting.private': 'Private view',
  'web.counting.about':
    'The readings of this list count pledges that others may not see. It is not the public list: do not pass it on.',
  'web.counting.notPublic':
    '{n, plural, one {# pledge counted here is not public.} other {# pledges counted here are not public.}}',
  'web.counting.back': 'Back to the public list',
  'web.exercise.banner': 'Exercise: fictional data',
  'web.exercise.about': 'No mission, State, requirement or pledge shown here is real.',
} as const satisfies Record<Terms, string> & Readonly<Record<string, string>>
