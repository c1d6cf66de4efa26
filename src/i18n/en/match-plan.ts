import type { BreachCode } from '../../core/match/verify/breach.ts'
import type { PlanStatus } from '../../core/match/match-plan.ts'

type Id = `breach.${BreachCode}` | `match.status.${PlanStatus}`

/** Plans of the matcher: what they break, and what the terminal says of them. */
export const matchPlan = {
  'cli.match.begun':
    'Solving {name}: {requirements, number} requirements, {offers, number} offers. Ctrl-C ends with the best plan so far.',
  'cli.match.progress': '{seconds, number} s · plan {incumbent, number} · bound {bound, number} · gap {gap, number} %',
  'cli.match.done':
    '{status}: {packages, plural, one {# package} other {# packages}}, objective {objective, number}, bound {bound, number} (gap {gap, number} %), engine {engine}, {seconds, number} s. Written to {file}.',
  'cli.match.verified':
    'The plan keeps every rule: {packages, plural, one {# package} other {# packages}}, objective {objective, number}, bound {bound, number}.',
  'cli.match.breached': '{breaches, plural, one {The plan breaks a rule:} other {The plan breaks # rules:}}',
  'cli.match.stopping': 'Ending with the best plan so far …',
  'cli.match.cycle':
    'Note: substitutes lead back to where they began ({capabilities}). Each stands for its neighbour alone.',
  'match.status.optimal': 'Proven best',
  'match.status.feasible': 'Plan',
  'match.status.stopped': 'Stopped early',
  'breach.plan.problem': 'The plan is for the problem “{found}”, this is “{expected}”.',
  'breach.plan.objective': 'The plan claims the objective {found}; its packages add up to {expected}.',
  'breach.plan.bound': 'The bound {found} lies below the objective {expected}.',
  'breach.plan.status': 'The plan claims to be optimal, but its bound {found} is not its objective {expected}.',
  'breach.requirement.unknown': 'there is no such requirement',
  'breach.offer.unknown': 'there is no such offer',
  'breach.lot.unknown': 'there is no lot “{lot}”',
  'breach.course.unknown': 'there is no course “{course}”',
  'breach.fund.unknown': 'there is no fund “{fund}”',
  'breach.capability': 'the capability asked for is “{expected}”, the offer’s is “{found}”',
  'breach.readiness': 'readiness {expected} is asked for, the offer has {found}',
  'breach.caveat': 'the offer’s caveat excludes mission “{mission}”',
  'breach.consent': 'the host of “{mission}” does not consent to “{state}”',
  'breach.language': 'the language “{expected}” is needed, the offer speaks “{found}”',
  'breach.environment': 'mission “{mission}” is hot and high, the offer cannot work there',
  'breach.stay.early': 'starts in month {found}; the first possible is {expected}',
  'breach.stay.step':
    'starts in month {found}; after the first possible month only multiples of {expected} are allowed',
  'breach.stay.end': 'ends at month {found} instead of {expected}',
  'breach.stay.short': 'stays {found} months; the minimum is {expected}',
  'breach.equipment.missing': 'no lot supplies the missing {expected} of type “{type}”',
  'breach.equipment.twice': '{found} lots supply type “{type}” instead of one',
  'breach.equipment.unasked': 'lot “{lot}” supplies type “{type}”, which the offer does not lack',
  'breach.lot.recipient': 'lot “{lot}” may not go to group “{group}”',
  'breach.lot.caveat': 'lot “{lot}” may not go to mission “{mission}”',
  'breach.lot.late': 'lot “{lot}” is there in month {expected}, the package starts in month {found}',
  'breach.training.missing': 'no course teaches the lacking module “{module}”',
  'breach.training.twice': '{found} courses teach module “{module}” instead of one',
  'breach.training.unasked': 'course “{course}” teaches module “{module}”, which is not lacking',
  'breach.course.recipient': 'course “{course}” does not take group “{group}”',
  'breach.course.language': 'course “{course}” is taught in “{expected}”, the offer speaks “{found}”',
  'breach.course.late': 'after course “{course}” the package can start in month {expected}, it starts in month {found}',
  'breach.cost.paid': '{kind} costs {expected} kUSD, {found} kUSD are paid',
  'breach.fund.kind': 'fund “{fund}” does not pay {kind}',
  'breach.fund.recipient': 'fund “{fund}” does not pay for group “{group}”',
  'breach.fund.mission': 'fund “{fund}” does not pay for mission “{mission}”',
  'breach.fund.family': 'fund “{fund}” does not pay for family “{family}”',
  'breach.package.lost': 'this package had to stand, and is not in the plan as it was',
  'breach.offer.twice': 'the offer serves requirement “{first}” already',
  'breach.quota.month':
    'Requirement “{requirement}”: {found} units are active in month {month}, {expected} are asked for.',
  'breach.quota.persons': 'Requirement “{requirement}”: {found} persons in all, {expected} are asked for.',
  'breach.lot.exceeded': 'Lot “{lot}” has {expected}, the plan takes {found}.',
  'breach.seats.exceeded': 'Course “{course}” has {expected} seats, the plan takes {found}.',
  'breach.fund.exceeded': 'Fund “{fund}” holds {expected} kUSD, the plan spends {found}.',
} satisfies Record<Id, string> & Record<string, string>
