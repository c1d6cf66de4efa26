import type { SupplyProblems } from '../../core/problem/supply.ts'
import type { Status } from './code.ts'

export const supplyStatus: Readonly<Record<keyof SupplyProblems, Status>> = {
  'pledge.unknown': 404,
}
