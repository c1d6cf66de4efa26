/** The arrangement whose terms are revised. */
export interface ReviseSearch {
  revise?: string
}

export const reviseSearch = (raw: Record<string, unknown>): ReviseSearch =>
  typeof raw.revise === 'string' && raw.revise !== '' ? { revise: raw.revise } : {}
