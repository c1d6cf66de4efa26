import { CHANGE_KINDS, type ChangeKind } from '../../../core/gap/edition-diff.ts'
import { READINGS, type ReadingName } from '../../../core/gap/reading.ts'

/** The reading that an edition's page goes by. */
export interface ReadingSearch {
  reading?: ReadingName
}

export function readingSearch(raw: Record<string, unknown>): ReadingSearch {
  const reading = READINGS.find((one) => one === raw.reading)
  return reading ? { reading } : {}
}

/** The same, and the kinds of change that are shown, as words with commas between them. */
export interface DiffSearch extends ReadingSearch {
  kinds?: string
}

export function diffSearch(raw: Record<string, unknown>): DiffSearch {
  const kinds = typeof raw.kinds === 'string' ? kindsOf(raw.kinds) : []
  return { ...readingSearch(raw), ...(kinds.length > 0 && { kinds: kinds.join(',') }) }
}

/** Without a choice: whatever changed. */
export const kindsOf = (text: string | undefined): ChangeKind[] => {
  const words = (text ?? '').split(',')
  return CHANGE_KINDS.filter((kind) => words.includes(kind))
}

/** The draft that is open. */
export interface DraftSearch {
  draft?: string
}

export const draftSearch = (raw: Record<string, unknown>): DraftSearch =>
  typeof raw.draft === 'string' && raw.draft !== '' ? { draft: raw.draft } : {}
