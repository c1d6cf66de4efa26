import type { MessageId, Translator } from '../../i18n/translator.ts'

/** What each field of the terms is called. */
export const FIELDS = {
  visibility: 'web.pledge.visibility',
  mission: 'web.column.mission',
  quantity: 'web.pledge.quantity',
  amount: 'web.pledge.amount',
  currency: 'web.pledge.currency',
  availableFrom: 'web.pledge.availableFrom',
  availableUntil: 'web.pledge.availableUntil',
  responseDays: 'web.pledge.responseDays',
  conditions: 'web.pledge.conditions',
  caveats: 'web.pledge.caveats',
  standards: 'web.pledge.standards',
  earmarks: 'web.pledge.earmarks',
  note: 'web.pledge.note',
  language: 'web.pledge.language',
} as const satisfies Readonly<Record<string, MessageId>>
export type TermsField = keyof typeof FIELDS

export const fieldLabel = ({ t }: Translator, field: string): string =>
  field in FIELDS ? t(FIELDS[field as TermsField]) : field
