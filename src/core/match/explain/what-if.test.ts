import { expect, test } from 'vitest'
import { best, fund, offer, oracle, requirement, tiny } from '../../../../test/support/tiny-match.ts'
import { refusal } from '../../../../test/support/refusal.ts'
import { fragility } from './fragility.ts'
import { helpMost } from './help-most.ts'
import { frontier } from './frontier.ts'
import { stillStanding } from './stands.ts'
import { whatIf } from './what-if.ts'

const two = tiny({
  requirements: [requirement('light', { weight: 3 }), requirement('heavy', { weight: 6 })],
  offers: [offer('good'), offer('late', { from: 4 })],
})

test('a withdrawn offer: what is lost, gained, opened, and by how much', async () => {
  const given = await best(two)
  const { difference, ...after } = await whatIf(given, [{ change: 'WITHDRAW_OFFER', id: 'good' }], oracle())
  expect(difference.lost.map((p) => `${p.requirement} ${p.offer}`)).toEqual(['heavy good', 'light late'])
  expect(difference.gained.map((p) => `${p.requirement} ${p.offer}`)).toEqual(['heavy late'])
  expect(difference.opened).toEqual(['light'])
  expect(difference.worse).toEqual(['heavy'])
  expect(difference.closed).toEqual([])
  const lost = after.objective - given.objective
  expect(lost).toBeLessThan(0)
  expect(difference.gain).toEqual({ from: lost, to: lost })
})

test('a requirement that ends sooner moves what serves it', async () => {
  const given = await best(two)
  const { difference } = await whatIf(
    given,
    [{ change: 'CHANGE_REQUIREMENT', id: 'heavy', set: { until: 9 } }],
    oracle(),
  )
  expect(difference.moved.map((m) => [m.before.offer, m.before.end, m.after.end])).toEqual([['good', 12, 9]])
})

test('an agreed package stays, and one that the change makes impossible is named', async () => {
  const free = await best(two)
  const agreed = free.packages.find((p) => p.offer === 'late')!
  const given = await best(two, [agreed])
  const kept = await whatIf(given, [{ change: 'WITHDRAW_OFFER', id: 'good' }], oracle())
  expect(kept.packages).toEqual([agreed])
  expect(kept.broken).toEqual([])
  const broken = await whatIf(given, [{ change: 'WITHDRAW_OFFER', id: 'late' }], oracle())
  expect(broken.broken).toEqual([agreed])
})

test('a change that does not fit the problem is refused', async () => {
  const given = await best(two)
  const asked = () => whatIf(given, [{ change: 'WITHDRAW_OFFER', id: 'nobody' }], oracle())
  expect(await refusal(asked)).toMatchObject({ code: 'match.id_unknown' })
})

test('a departure names the roles of the party, what goes on, and what takes the place of the rest', async () => {
  const problem = tiny({
    requirements: [requirement('r')],
    offers: [offer('first', { selfFunded: false }), offer('second', { selfFunded: false, from: 3 })],
    funds: [fund('f', { donor: 'state of first' }), fund('g', { amount: 300 })],
  })
  const given = await best(problem)
  const { departures } = await fragility(given, oracle(), 'r')
  const gone = departures.find((d) => d.party === 'state of first')!
  expect(gone.hits).toHaveLength(1)
  expect(gone.hits[0]).toMatchObject({ package: { offer: 'first' }, goesOn: null })
  expect(gone.hits[0]!.replacements.map((p) => p.offer)).toEqual(['second'])
  expect(gone.hits[0]!.roles).toContain('CONTRIBUTOR')
  expect(gone.loss.from).toBeGreaterThan(0)
  expect(gone.loss.from).toBe(gone.loss.to)
})

test('an offer helps most where nothing serves, more than where it would replace something', async () => {
  const given = await best(two)
  const answer = await helpMost(given, oracle(), offer('extra'))
  expect(answer.requirements.map((h) => h.requirement)).toEqual(['light', 'heavy'])
  expect(answer.best).toMatchObject({ offer: 'extra', start: 1 })
  const useless = await helpMost(given, oracle(), offer('unready', { readiness: 0 }))
  expect(useless).toMatchObject({ requirements: [], best: null, eligible: 0 })
})

test('a frontier says at which amount what is unlocked, and what is spent of it', async () => {
  const dear = (id: string) => offer(id, { selfFunded: false, sustainmentPerMonth: 0 })
  const problem = tiny({
    requirements: [requirement('light', { weight: 3 }), requirement('heavy', { weight: 6 })],
    offers: [dear('a'), dear('b')],
    funds: [fund('f', { amount: 50 })],
  })
  const { points } = await frontier(await best(problem), oracle(), 'f', [20, 50, 150])
  expect(points.map(({ more, unlocked, used }) => ({ more, unlocked, used }))).toEqual([
    { more: 0, unlocked: [], used: 0 },
    { more: 20, unlocked: [], used: 0 },
    { more: 50, unlocked: ['heavy'], used: 100 },
    { more: 150, unlocked: ['light'], used: 200 },
  ])
})

test('what no longer stands is left out of the plan to begin with, and what depends on it stays', async () => {
  const given = await best(two)
  const later = { ...two, offers: [offer('good', { readiness: 1 }), offer('late', { from: 4 })] }
  expect(stillStanding(later, given.packages, []).map((p) => p.offer)).toEqual(['late'])
  expect(stillStanding(two, [...given.packages, ...given.packages], [])).toEqual(given.packages)
})
