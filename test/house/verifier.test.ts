import { expect, test } from 'vitest'
import { importsOf, sources } from './sources.ts'

/** What the verifier may know: the contract's types, the reader of fields, and refusals. Nothing of the model. */
const ALLOWED = new Set([
  'src/core/match/field.ts',
  'src/core/match/limits.ts',
  'src/core/match/match-plan.ts',
  'src/core/match/problem.ts',
])
const ROOM = 'src/core/match/verify/'

test('the verifier shares nothing with the model that it judges', () => {
  const own = sources().filter((file) => file.startsWith(ROOM))
  expect(own.length).toBeGreaterThan(10)
  const foreign = own
    .flatMap(importsOf)
    .filter(({ to }) => !to.startsWith(ROOM) && !ALLOWED.has(to))
    .map(({ from, to }) => `${from} → ${to}`)
  expect(foreign).toEqual([])
})

test('nor does what it may know', () => {
  const foreign = [...ALLOWED]
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !typeOnly && !ALLOWED.has(to) && to !== 'src/core/problem.ts')
    .map(({ from, to }) => `${from} → ${to}`)
  expect(foreign).toEqual([])
})
