import type { Level } from '../access/viewer.ts'

type Nothing = Record<string, never>

/** Refusals about people, organisations, sign-in and rights. */
export interface AccessProblems {
  'access.sign_in_needed': Nothing
  'access.not_allowed': { action: string }
  'access.second_factor_needed': { action: string }
  'access.key_invalid': Nothing
  'access.key_unknown': { key: string }
  'access.origin_foreign': Nothing
  'access.too_many_requests': { seconds: number }
  'access.credentials_wrong': Nothing
  'access.locked_out': { minutes: number }
  'access.code_wrong': Nothing
  'access.challenge_over': Nothing
  'access.second_factor_set': Nothing
  'access.second_factor_not_set': Nothing
  'access.password_wrong': Nothing
  'access.password_short': { least: number }
  'access.password_long': { most: number }
  'access.password_common': Nothing
  'access.session_old': Nothing
  'access.session_unknown': { session: string }
  'access.passkey_failed': Nothing
  'access.passkey_unknown': Nothing
  'access.institution_unknown': { email: string }
  'access.institution_failed': { detail: string }
  'access.institution_refused': Nothing
  'access.institution_exists': { domain: string }
  'access.domain_invalid': { domain: string }
  'access.email_invalid': { email: string }
  'access.link_unknown': Nothing
  'access.link_for_another': Nothing
  'access.account_exists': Nothing
  'access.organisation_unknown': { organisation: string; nearest: string }
  'access.organisation_exists': { organisation: string }
  'access.organisation_code_invalid': { organisation: string }
  'access.nobody_acts_for': { organisation: string }
  'access.level_too_high': { level: Level; most: Level }
  'access.until_past': { until: string }
  'access.until_too_late': { until: string; latest: string }
  'access.grant_unknown': { grant: string }
  'access.grant_over': { grant: string }
  'access.invitation_unknown': { invitation: string }
  'access.person_unknown': { person: string }
  'access.to_oneself': Nothing
  'access.member_already': { organisation: string; level: Level }
  'access.last_administrator': Nothing
  'access.has_managers': { organisation: string }
}
