/** Why the Secretariat does not take an offer; its owner sees it (domain: every non-selection has a reason code). Ours. */
export const DECLINE_REASONS = [
  'NO_REQUIREMENT',
  'STANDARD_NOT_MET',
  'CAVEAT_NOT_ACCEPTABLE',
  'TIMELINE',
  'BETTER_PLACED_OFFER',
  'HOST_CONSENT',
  'COST',
  'OTHER',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]
