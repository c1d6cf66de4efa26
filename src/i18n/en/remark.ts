import type { RemarkCode } from '../../core/gap/remark.ts'

/** What must be known beside a figure or a line. */
export const remark: Record<`remark.${RemarkCode}`, string> = {
  'remark.figure.carried': 'Carried over from {from} (figure of {on, date})',
  'remark.figure.derived': 'Computed from other statements',
  'remark.figure.disputed': 'Sources disagree: {values} besides {chosen, number}; no editor has chosen yet',
  'remark.figure.headline': 'Chosen by {author}: {reason}',
  'remark.figure.headline_by_secretariat': 'Chosen by the Secretariat: {reason}',
  'remark.figure.mixed_days': 'Its parts speak of different days',
  'remark.figure.old': 'Old figure: {on, date}, {days, plural, one {# day} other {# days}} before',
  'remark.figure.other_unit': 'Not known in this unit; known is: {value, number} {unit} ({on, date})',
  'remark.figure.unverified': 'Figure not verified',
  'remark.gap.report_differs': 'A source reported {value, number} missing on {on, date}',
  'remark.gap.reported': 'Gap as a source reported it on {on, date}, not computed',
  'remark.mission.closing': 'Mission is closing; mandate ends on {expiry, date}',
  'remark.mission.expired': 'Mandate expired on {expiry, date}; no renewal is known',
  'remark.requirement.additional': 'On top of the existing fleet, which does not count against it',
  'remark.requirement.carried': 'Requirement carried over from {from}',
  'remark.requirement.ceiling': 'Required: the authorised strength, a ceiling set by the Council',
  'remark.requirement.no_figure': 'The need was stated without a figure',
  'remark.requirement.unverified': 'Requirement not fully verified',
}
