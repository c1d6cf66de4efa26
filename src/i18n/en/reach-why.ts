import type { By, OfferStanding } from '../../core/reach/excluded.ts'
import type { ChangeKind } from '../../core/reach/trend.ts'

type Keys =
  | `reach.standing.${OfferStanding}`
  | `reach.by.${By['unit']}`
  | `reach.change.${ChangeKind}`
  | `reach.effect.${'CLOSES' | 'OPENS'}`

/** Words of causes and trend: rules that exclude an offer, and what closed or opened a gap. */
export const reachWhy = {
  'reach.rule.no_offer': 'Nobody known offers it',
  'reach.rule.elsewhere': 'It is offered to {mission}',
  'reach.rule.not_registered': 'Preparations are told of; no registration is recorded',
  'reach.rule.component': 'A component: alone it closes no gap',
  'reach.standing.SERVING': 'serves here',
  'reach.standing.ELIGIBLE': 'no rule excludes it',
  'reach.standing.EXCLUDED': 'excluded',
  'reach.by.level': '{have, number} of {need, number} levels of readiness',
  'reach.by.person': '{have, number} persons, {need, number} asked for',
  'reach.by.month': '{have, number} of {need, number} months',
  'reach.by.day': '{have, number} days over',
  'reach.by.item': '{have, number} of {need, number} items',
  'reach.by.place': '{have, number} of {need, number} places',
  'reach.by.kUSD': '{have, number} of {need, number} thousand US dollars',
  'reach.change.ARRIVAL': 'Arrival',
  'reach.change.RETURN': 'Return',
  'reach.change.REDEPLOYMENT': 'Redeployment',
  'reach.change.LOAN': 'Loan',
  'reach.change.LOAN_END': 'End of a loan',
  'reach.change.CONTRACT_END': 'End of contract',
  'reach.change.WITHDRAWAL': 'Withdrawal',
  'reach.change.PRESENT': 'Told as deployed; its arrival is not recorded',
  'reach.change.REQUIREMENT': 'Requirement stated',
  'reach.effect.CLOSES': 'makes the gap smaller',
  'reach.effect.OPENS': 'makes the gap greater',
  'reach.why.derived': 'From the matcher’s rules on the register of the day',
  'reach.why.recorded': 'What sources say',
  'reach.why.later': 'What sources said after that day',
  'reach.why.required': 'required',
  'reach.why.pledged': 'pledged',
  'reach.why.deployed': 'deployed',
  'reach.why.gap': 'gap',
} satisfies Record<Keys, string> & Record<string, string>
