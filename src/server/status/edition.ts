import type { EditionProblems } from '../../core/problem/edition.ts'
import type { Status } from './code.ts'

export const editionStatus: Readonly<Record<keyof EditionProblems, Status>> = {
  'edition.unknown': 404,
}
