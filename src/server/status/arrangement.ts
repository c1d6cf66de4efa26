import type { ArrangementProblems } from '../../core/problem/arrangement.ts'
import type { Status } from './code.ts'

export const arrangementStatus: Readonly<Record<keyof ArrangementProblems, Status>> = {
  'arrangement.unknown': 404,
}
