import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fund, lot, offer, requirement, tiny } from '../support/tiny-match.ts'
import { gaplist } from './command.ts'

/** Three requirements: one served, one whose offer is short of money, one that nobody fits. */
const problem = tiny({
  requirements: [
    requirement('served', { weight: 6 }),
    requirement('poor', { weight: 3 }),
    requirement('nobody', { capability: 'police', quantity: 10 }),
  ],
  offers: [
    offer('a', { selfFunded: false, sustainmentPerMonth: 0, missingEquipment: [{ type: 'armour', quantity: 2 }] }),
    offer('b', { selfFunded: false, sustainmentPerMonth: 0 }),
    offer('c', { capability: 'police', quantity: 10, readiness: 1, languages: ['en'] }),
  ],
  equipmentLots: [lot('l')],
  funds: [fund('f', { amount: 150 })],
})

let dir: string
const file = (name: string): string => path.join(dir, name)
const onPlan = ['--problem', 'problem.json', '--plan', 'plan.json']
const ask = (...args: string[]) =>
  // A database that cannot be reached: no question needs one.
  gaplist(['match', ...args.map((arg) => (arg.endsWith('.json') ? file(arg) : arg))], {
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    GAPLIST_HOME: file('home'),
  })

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'gaplist-answers-'))
  await writeFile(file('problem.json'), JSON.stringify(problem))
  await writeFile(file('change.json'), JSON.stringify({ change: 'ADD_TO_FUND', id: 'f', amount: 60 }))
  await writeFile(file('offer.json'), JSON.stringify(offer('extra')))
  await writeFile(file('bad.json'), JSON.stringify([{ change: 'WITHDRAW_OFFER', id: 'nobody' }]))
  expect((await ask('solve', '--problem', 'problem.json', '--out', 'plan.json')).code).toBe(0)
})
afterAll(() => rm(dir, { recursive: true, force: true }))

describe('questions about a plan in files', () => {
  test('every open requirement, with its reason', async () => {
    const { code, out } = await ask('explain', ...onPlan)
    expect(code).toBe(0)
    expect(out).toContain('poor: Open; there: 0 of 1; months short: 12')
    expect(out).toContain('used up')
    expect(out).toContain('nobody: Open; there: 0 of 10; months short: 12\n  No offer that is left fits.')
  })

  test('one requirement in full: who nearly fits, and what would close the gap', async () => {
    const { code, out } = await ask('explain', ...onPlan, '--requirement', 'nobody')
    expect(code).toBe(0)
    expect(out).toContain('  c\n    its readiness is 1; 2 is asked for\n    it does not speak “fr”')
    expect(out).toMatch(/raise the readiness of offer “c” from 1 to 2\n {4}\+ add speakers of “fr” to offer “c”/)
    expect(out).toMatch(/objective [\d,]+, bound [\d,]+, plan [0-9a-f]{12}/)
  })

  test('a package: rules with their figures, parties, money', async () => {
    const { out } = await ask('explain', ...onPlan, '--requirement', 'served')
    expect(out).toContain('✓ readiness 2, 2 asked for')
    expect(out).toMatch(/Lift: donor of f \(f, 100 kUSD\)/)
  })

  test.each([
    ['fr', 'porter l’état de préparation'],
    ['es', 'elevar la preparación'],
    ['ru', 'повысить готовность'],
    ['ar', 'رفع جاهزية'],
    ['zh', '战备度从1提高到2'],
  ])('in %s', async (language, words) => {
    const { code, out } = await ask('explain', ...onPlan, '--requirement', 'nobody', '--language', language)
    expect(code).toBe(0)
    expect(out).toContain(words)
  })

  test('what if, as text and as JSON', async () => {
    const { code, out } = await ask('what-if', ...onPlan, '--change', 'change.json')
    expect(code).toBe(0)
    expect(out).toMatch(/New packages:\n {2}poor ← /)
    const json = await ask('what-if', ...onPlan, '--change', 'change.json', '--format', 'json')
    expect(JSON.parse(json.out)).toMatchObject({ difference: { closed: ['poor'] }, discarded: 0 })
  })

  test('where an offer helps most, what money unlocks, and what a departure costs', async () => {
    expect((await ask('help-most', ...onPlan, '--offer', 'offer.json')).out).toMatch(
      /^Requirement +Gain +Missing\npoor/,
    )
    const curve = await ask('frontier', '--problem', 'problem.json', '--fund', 'f', '--amounts', '20,60')
    expect(curve.code).toBe(0)
    expect(curve.out).toMatch(/\n *60 .*\bpoor$/m)
    expect((await ask('fragility', ...onPlan)).out).toContain('donor of f leaves: the objective loses')
  })

  test('what does not fit is refused with what to do', async () => {
    expect(await ask('what-if', ...onPlan, '--change', 'bad.json')).toMatchObject({ code: 1 })
    expect((await ask('explain', ...onPlan, '--requirement', 'x')).err).toContain('“x” is not in requirements')
    expect((await ask('frontier', ...onPlan, '--fund', 'f', '--amounts', 'much')).err).toContain('--amounts')
    expect((await ask('explain', ...onPlan, '--time-limit', 'long')).err).toContain('--time-limit')
  })
})
