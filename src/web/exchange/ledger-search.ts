import { SHOWN_SLICES, type ShownSlice } from '../../core/access/audience.ts'

/** Which entries of the ledger are shown, and the one that is looked at. */
export interface LedgerSearch {
  entry?: number
  before?: number
  slice?: ShownSlice
  action?: string
  organisation?: string
}

const positive = (value: unknown): number | undefined =>
  Number.isSafeInteger(Number(value)) && Number(value) > 0 ? Number(value) : undefined
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

export function ledgerSearch(raw: Record<string, unknown>): LedgerSearch {
  const read = {
    entry: positive(raw.entry),
    before: positive(raw.before),
    slice: SHOWN_SLICES.find((one) => one === raw.slice),
    action: text(raw.action),
    organisation: text(raw.organisation),
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined))
}
