import type { AccessProblems } from '../../core/problem/access.ts'
import type { Status } from './code.ts'

export const accessStatus: Readonly<Record<keyof AccessProblems, Status>> = {
  'access.sign_in_needed': 401,
  'access.not_allowed': 403,
}
