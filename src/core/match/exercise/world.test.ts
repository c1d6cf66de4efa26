import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Taxonomy, type Capability } from '../../capability/taxonomy.ts'
import type { Day } from '../../history/day.ts'
import { readMatchProblem } from '../read-problem.ts'
import { exerciseProblem } from './problem.ts'
import { SIZES } from './places.ts'
import { exerciseWorld } from './world.ts'

const DATA = path.resolve(import.meta.dirname, '../../../../data/reference')
const rows = (name: string): string[][] =>
  readFileSync(path.join(DATA, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
const taxonomy = new Taxonomy(
  rows('capabilities.csv')
    .slice(1)
    .map(
      ([code, parent, domain, unit, additive]) =>
        ({ code, parent: parent || null, domain, unit, additive: additive === 'yes' }) as Capability,
    ),
)
const DAY = '2026-11-23' as Day
const world = (seed: number) => exerciseWorld('S', seed, DAY, taxonomy)

test('a size and a seed are one world: the same again, another with another seed', () => {
  expect(world(1)).toEqual(world(1))
  expect(world(1)).not.toEqual(world(2))
})

test('the problem of a world is read without a complaint, and has about as much of each as its size says', () => {
  const { problem, findings } = exerciseProblem(world(1), taxonomy)
  expect(readMatchProblem(JSON.parse(JSON.stringify(problem)))).toEqual(problem)
  expect(problem.requirements.length).toBeGreaterThan(SIZES.S.requirements * 0.9)
  expect(problem.offers.length).toBeGreaterThan(SIZES.S.offers * 0.8)
  expect([problem.equipmentLots.length, problem.courses.length]).toEqual([SIZES.S.lots, SIZES.S.courses])
  expect(problem.offers.some((o) => o.missingEquipment.length > 0)).toBe(true)
  expect(findings.some((f) => f.code === 'match.missing.readiness')).toBe(true)
  expect(problem.name).toMatch(/^EXERCISE, fictional data /)
})

test('nothing in it can be taken for a real State or mission', () => {
  const real = new Set([...rows('organisations.csv'), ...rows('missions.csv')].map(([code]) => code))
  const { states, missions } = world(1)
  for (const { code, names } of [...states, ...missions]) {
    expect(real.has(code)).toBe(false)
    expect(names.en).toMatch(/^Exercise /)
  }
  expect(states.every((s) => /^X\d{2,3}$/.test(s.code))).toBe(true)
})
