import type { CapCode } from '../../core/match/explain/caps.ts'
import type { Coverage } from '../../core/match/explain/coverage.ts'
import type { FaultCode } from '../../core/match/explain/fault.ts'
import type { StepCode } from '../../core/match/explain/step.ts'
import type { WhyNotReason } from '../../core/match/explain/why-not.ts'
import type { MetCode } from '../../core/match/explain/why-this.ts'
import type { CostKind } from '../../core/match/problem.ts'

type Id =
  | `match.why.${WhyNotReason}`
  | `match.coverage.${Coverage['state']}`
  | `match.fault.${FaultCode}`
  | `match.cap.${CapCode}`
  | `match.remedy.${StepCode}`
  | `match.met.${MetCode}`
  | `match.cost.${CostKind}`

/** What the matcher says of a plan: reasons, rules, remedies, and the lines of the terminal around them. */
export const match = {
  'match.why.CLOSED': 'Nothing is missing.',
  'match.why.TIME': 'The quantity is there, but not in every month asked for.',
  'match.why.NOBODY_ELIGIBLE': 'No offer that is left fits.',
  'match.why.USED_ELSEWHERE': 'Offers fit, but the plan makes better use of them elsewhere.',
  'match.why.CAP_BINDS': 'Offers fit, but the equipment, the seats, the money or the room for them is used up.',
  'match.why.IMPROVABLE': 'An offer fits and is free: the plan is not the best one.',
  'match.coverage.OPEN': 'Open',
  'match.coverage.PARTLY': 'Partly open',
  'match.coverage.LATE': 'Covered, but not in every month',
  'match.coverage.CLOSED': 'Closed',
  'match.month': '{n, number}',
  'match.monthNamed': '{n, number} ({name})',
  'match.fault.CAPABILITY': 'its capability is “{have}”; “{need}” is asked for',
  'match.fault.READINESS': 'its readiness is {have, number}; {need, number} is asked for',
  'match.fault.CAVEAT': 'its caveat excludes mission “{mission}”',
  'match.fault.CONSENT': 'the host of “{mission}” does not consent to “{state}”',
  'match.fault.LANGUAGE': 'it does not speak “{need}”',
  'match.fault.ENVIRONMENT': 'mission “{mission}” is hot and high, the offer cannot work there',
  'match.fault.SIZE':
    '{have, plural, one {# person is} other {# persons are}} offered; at most {need, number} can be taken',
  'match.fault.STAY':
    'offered from month {from}, there from month {first} (lead time {lead, number}) until month {end}: {have, plural, one {# month} other {# months}}, {need, number} needed, short by {short, number}',
  'match.fault.LOT_NONE': 'there is no lot of “{type}”; {quantity, number} are needed',
  'match.fault.LOT_QUANTITY': 'lot “{lot}” has {have, number} of “{type}”; {need, number} are needed',
  'match.fault.LOT_RECIPIENT': 'lot “{lot}” (“{type}”, {quantity, number} needed) may not go to group “{group}”',
  'match.fault.LOT_CAVEAT': 'lot “{lot}” (“{type}”, {quantity, number} needed) may not go to mission “{mission}”',
  'match.fault.LOT_LATE':
    'lot “{lot}” (“{type}”, {quantity, number} needed) is there in month {have}; the last possible start is month {need}',
  'match.fault.COURSE_NONE': 'no course teaches module “{module}”; seats needed: {seats, number}',
  'match.fault.COURSE_SEATS':
    'course “{course}” (module “{module}”) has {have, number} seats; {need, number} are needed',
  'match.fault.COURSE_RECIPIENT':
    'course “{course}” (module “{module}”, seats needed: {seats, number}) does not take group “{group}”',
  'match.fault.COURSE_LANGUAGE':
    'course “{course}” (module “{module}”, seats needed: {seats, number}) is taught in no language of the offer',
  'match.fault.COURSE_LATE':
    'after course “{course}” (module “{module}”, seats needed: {seats, number}) the package can start in month {have}; the last possible start is month {need}',
  'match.fault.FUND_NONE': 'no fund may pay {kinds}: {need, number} kUSD',
  'match.fault.FUND_SHORT':
    'the funds that may pay {kinds} hold {have, number} kUSD, {need, number} are needed: {more, number} more',
  'match.fault.WORTH':
    'it would cost more than it is worth: its months are worth {gain, number}, it costs {cost, number} kUSD, in all {value, number}',
  'match.cap.ROOM': 'the packages there leave room for {have, number}; {need, number} needed',
  'match.cap.LOT':
    'lot “{lot}” (“{type}”) has {have, number} left, {need, number} are needed: {more, number} more. The others serve {holders}',
  'match.cap.COURSE':
    'course “{course}” (module “{module}”) has {have, number} seats left, {need, number} are needed: {more, number} more. The others serve {holders}',
  'match.cap.FUND':
    'the funds that may pay {kinds} have {have, number} kUSD left, {need, number} are needed: {more, number} more, for instance in fund “{fund}”',
  'match.remedy.RAISE_READINESS': 'raise the readiness of offer “{offer}” from {have, number} to {to, number}',
  'match.remedy.LIFT_CAVEAT': 'lift the caveat of offer “{offer}” on mission “{mission}”',
  'match.remedy.GAIN_CONSENT': 'gain the consent of the host of “{mission}” to “{state}”',
  'match.remedy.ADD_LANGUAGE': 'add speakers of “{language}” to offer “{offer}”',
  'match.remedy.SUIT_ENVIRONMENT': 'fit offer “{offer}” for heat and altitude, for mission “{mission}”',
  'match.remedy.OFFER_FEWER': 'send {to, number} of the {have, number} persons of offer “{offer}”',
  'match.remedy.OFFER_EARLIER': 'make offer “{offer}” available from month {to} instead of {have}',
  'match.remedy.OFFER_LONGER': 'extend offer “{offer}” until month {to} instead of {have}',
  'match.remedy.SELF_FUND': 'whoever sends offer “{offer}” pays for its lift and sustainment',
  'match.remedy.ADD_TO_LOT': '{more, number} more of “{type}” in lot “{lot}”',
  'match.remedy.OPEN_LOT': 'open lot “{lot}” to group “{group}”',
  'match.remedy.LIFT_LOT_CAVEAT': 'let lot “{lot}” go to mission “{mission}”',
  'match.remedy.LOT_EARLIER': 'deliver lot “{lot}” in month {to} instead of {have}',
  'match.remedy.ANOTHER_LOT':
    'another lot of {quantity, number} of “{type}” for group “{group}”, available by month {by}',
  'match.remedy.ADD_SEATS': '{more, number} more seats in course “{course}” (module “{module}”)',
  'match.remedy.OPEN_COURSE': 'open course “{course}” to group “{group}”',
  'match.remedy.TEACH_IN': 'teach course “{course}” in “{language}” too',
  'match.remedy.COURSE_EARLIER': 'start course “{course}” in month {to} instead of {have}',
  'match.remedy.ANOTHER_COURSE':
    'another course of module “{module}” with {seats, number} seats for group “{group}”, starting by month {by}',
  'match.remedy.ADD_TO_FUND': '{more, number} kUSD more in fund “{fund}”',
  'match.remedy.WIDEN_FUND':
    'let fund “{fund}” pay {kinds} for group “{group}” in mission “{mission}” (family “{family}”)',
  'match.remedy.ANOTHER_FUND': 'another {amount, number} kUSD for {kinds} of group “{group}” in mission “{mission}”',
  'match.remedy.ANOTHER_OFFER':
    '{count, plural, one {another offer} other {# more offers}} of “{capability}” like offer “{offer}”',
  'match.remedy.NEW_OFFER':
    '{count, plural, one {a new offer} other {# new offers}} of “{capability}” ({quantity, number}), from month {from} until month {until}: equipped, trained and paid for by the sender',
  'match.met.CAPABILITY': 'it is the capability asked for, “{capability}”',
  'match.met.SUBSTITUTE': '“{have}” may stand for “{need}”, at {percent, number} % of its worth',
  'match.met.READINESS': 'readiness {have, number}, {need, number} asked for',
  'match.met.NO_CAVEAT': 'no caveat excludes mission “{mission}”',
  'match.met.CONSENT': 'the host of “{mission}” does not refuse “{state}”',
  'match.met.LANGUAGE': 'it speaks “{language}”',
  'match.met.ENVIRONMENT': 'it can work in heat and altitude, as in mission “{mission}”',
  'match.met.STAY':
    'from month {start} until month {end}: {have, plural, one {# month} other {# months}}, at least {need, number}; first possible month {first}, lead time {lead, number}',
  'match.met.LOT':
    'lot “{lot}” gives {quantity, number} of “{type}”, there in month {ready} for the start in month {start}',
  'match.met.COURSE':
    'course “{course}” gives {seats, number} seats in module “{module}”, over by month {ready} for the start in month {start}',
  'match.met.PAID': '{kind}: {amount, number} kUSD, paid by {funds}',
  'match.met.SELF_FUNDED': '“{state}” pays for lift and sustainment',
  'match.cost.LIFT': 'lift',
  'match.cost.EQUIPMENT': 'equipment',
  'match.cost.TRAINING': 'training',
  'match.cost.SUSTAINMENT': 'sustainment',
  'cli.match.gap':
    '{requirement}: {state}; there: {served, number} of {quantity, number}; months short: {months, number}',
  'cli.match.near': 'Nearest offers',
  'cli.match.otherNear':
    '{count, plural, one {… and # more offer that does not fit} other {… and # more offers that do not fit}}',
  'cli.match.eligible': 'Offers that fit',
  'cli.match.held': '{offer}: used for {requirement}',
  'cli.match.free': '{offer}: free',
  'cli.match.loss': 'here it would cost {loss, number} of the objective',
  'cli.match.lossRange': 'here it would cost between {from, number} and {to, number} of the objective',
  'cli.match.impossible': 'no plan with it here was found',
  'cli.match.remedies': 'What would close the gap, each proved by a plan',
  'cli.match.noRemedy': 'No remedy was found that closes the gap.',
  'cli.match.proof': 'objective {objective, number}, bound {bound, number}, plan {plan}',
  'cli.match.suffers': 'served less than before: {requirements}',
  'cli.match.partial':
    '{count, plural, one {# plan was not tried for lack of time: the answer is partial.} other {# plans were not tried for lack of time: the answer is partial.}}',
  'cli.match.whatif': 'Objective {before, number} → {after, number}, bound {bound, number}',
  'cli.match.gained': 'New packages',
  'cli.match.lost': 'Packages no longer there',
  'cli.match.moved': 'At other months',
  'cli.match.resupplied': 'From other lots, courses or funds',
  'cli.match.broken': 'Agreed packages that become impossible',
  'cli.match.closed': 'Requirements closed',
  'cli.match.opened': 'Requirements opened',
  'cli.match.better': 'Requirements better served',
  'cli.match.worse': 'Requirements less served',
  'cli.match.nothing': 'Nothing else changes.',
  'cli.match.column.more': 'kUSD more',
  'cli.match.column.objective': 'Objective',
  'cli.match.column.bound': 'Bound',
  'cli.match.column.used': 'kUSD spent',
  'cli.match.column.unlocks': 'Closes',
  'cli.match.value':
    'worth {value, number}: months {gain, number}, costs {cost, number} kUSD, parties {parties, number}',
  'cli.match.departure': '{party} leaves: the objective loses {loss, number}',
  'cli.match.departureRange': '{party} leaves: the objective loses between {from, number} and {to, number}',
  'cli.match.goesOn': '{pack}: goes on with others',
  'cli.match.replaced': '{pack}: its place is taken by {replacements}',
  'cli.match.ends': '{pack}: nothing takes its place',
  'cli.match.best':
    'The best plan puts the offer in {requirement}, from month {start, number} until month {end, number}.',
  'cli.match.useless': 'The best plan that was found has no use for the offer.',
  'cli.match.unfit': 'The offer fits no requirement.',
  'cli.match.estimated': 'estimate {estimate, number}',
  'cli.match.alternatives': 'Next best packages',
  'cli.match.column.requirement': 'Requirement',
  'cli.match.column.gain': 'Gain',
  'cli.match.column.missing': 'Missing',
  'cli.match.discarded':
    '{count, plural, one {# plan of an engine did not verify and was discarded: a defect of the program, please report it.} other {# plans of engines did not verify and were discarded: a defect of the program, please report it.}}',
} satisfies Record<Id, string> & Record<string, string>
