import type { MatchParameters } from './problem.ts'

/** Half up, where binary fractions of decimal figures fall short of the half by less than this. */
const NOISE = 1e-6

/**
 * What a package adds to the objective: value of its months less cost and parties, rounded half up (contract,
 * "Objective").
 */
export const worthOf = (
  { costWeight, partyWeight }: MatchParameters,
  gain: number,
  share: number,
  cost: number,
  parties: number,
): number => Math.floor(gain * share - costWeight * cost - partyWeight * parties + 0.5 + NOISE)

/** Value of the months from each month to the horizon: Σ weight × (100 + T − t). */
export function gainFrom(weight: number, months: number): Float64Array {
  const gain = new Float64Array(months + 1)
  for (let t = months - 1; t >= 0; t -= 1) gain[t] = gain[t + 1]! + weight * (100 + months - t)
  return gain
}

/** LIFT of a package, in whole thousands (rule 6). */
export const liftCost = (persons: number, perPerson: number, factor: number): number =>
  Math.round(persons * perPerson * factor)

/** Seats that a group takes: the smallest class that holds its trainees, or the largest class (rule 5). */
export function seatsTaken(persons: number, share: number, { smallGroup, classSizes }: MatchParameters): number {
  const trainees = persons <= smallGroup ? persons : Math.ceil(persons * share)
  return classSizes.find((size) => size >= trainees) ?? classSizes.at(-1)!
}
