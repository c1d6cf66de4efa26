import { expect, test } from 'vitest'
import { course, requirement, tiny } from '../../../../test/support/tiny-match.ts'
import { courseNeeds } from './course-needs.ts'
import { UNKNOWN_LANGUAGE } from './scene.ts'

test('modules of capabilities and missions are asked for by mission, with the places that are there', () => {
  const plain = tiny()
  const problem = tiny({
    capabilities: plain.capabilities.map((c) => (c.id === 'police' ? { ...c, modules: ['law', 'radio'] } : c)),
    requirements: [
      requirement('a', { mission: 'south', capability: 'police' }),
      requirement('b', { mission: 'south' }),
      requirement('c', { mission: 'north', capability: 'police' }),
      requirement('d', { mission: 'north' }),
    ],
    courses: [course('k', { seats: 8 }), course('l', { seats: 5, languages: ['en'] })],
  })
  expect(courseNeeds(problem)).toEqual([
    { module: 'law', mission: 'south', language: 'fr', requirements: ['a', 'b'], places: 8 },
    { module: 'law', mission: 'north', language: 'fr', requirements: ['c'], places: 8 },
    { module: 'radio', mission: 'north', language: 'fr', requirements: ['c'], places: 0 },
    { module: 'radio', mission: 'south', language: 'fr', requirements: ['a'], places: 0 },
  ])
})

test('where the language is not known, courses in any count', () => {
  const plain = tiny()
  const problem = tiny({
    missions: plain.missions.map((m) => ({ ...m, language: UNKNOWN_LANGUAGE })),
    requirements: [requirement('b', { mission: 'south' })],
    courses: [course('l', { seats: 5, languages: ['en'] })],
  })
  expect(courseNeeds(problem)).toEqual([
    { module: 'law', mission: 'south', language: null, requirements: ['b'], places: 5 },
  ])
})

test('nothing open, nothing asked for', () => {
  expect(courseNeeds(tiny({ requirements: [] }))).toEqual([])
})
