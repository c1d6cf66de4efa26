import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { showLine } from '../../src/app/gap/show-line.ts'
import { endRequirement } from '../../src/app/requirement/end.ts'
import { reviseRequirement } from '../../src/app/requirement/revise.ts'
import { showRequirement } from '../../src/app/requirement/show.ts'
import { stateRequirement } from '../../src/app/requirement/state.ts'
import { addDays, type Day } from '../../src/core/history/day.ts'
import { Refusal } from '../../src/core/problem.ts'
import { verifyLedger } from '../../src/store/ledger/verify.ts'
import { onEachServer, shared } from '../support/databases.ts'
import { as, VIEWERS } from '../support/editors.ts'
import { mission, record, seed } from '../support/facts.ts'

const FIRST = '2010-01-01' as Day
/** The day on which a step is recorded: one step a day. */
const stepDay = (step: number): Day => addDays('2026-01-01' as Day, step)
const QUESTIONS = [0, 15, 40, 65, 90, 120].map((n) => addDays(FIRST, n))

/** A stretch of time for which one quantity was required. */
interface Stretch {
  readonly from: Day
  readonly until: Day | null
  readonly quantity: number
}

type Step =
  | { readonly kind: 'CORRECTION'; readonly quantity: number }
  | { readonly kind: 'CHANGE'; readonly quantity: number; readonly after: number }
  | { readonly kind: 'END'; readonly after: number }

const quantity = fc.integer({ min: 1, max: 50 })
const after = fc.integer({ min: 1, max: 40 })
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('CORRECTION' as const), quantity }),
    fc.record({ kind: fc.constant('CHANGE' as const), quantity, after }),
    fc.record({ kind: fc.constant('END' as const), after }),
  ),
  { minLength: 1, maxLength: 6 },
)

/** What a step leaves, told without a database; null where it must be refused. */
function apply(stretches: readonly Stretch[], step: Step): Stretch[] | null {
  const [last, before] = [stretches.at(-1)!, stretches.slice(0, -1)]
  if (step.kind === 'CORRECTION')
    return step.quantity === last.quantity ? null : [...before, { ...last, quantity: step.quantity }]
  const day = addDays(last.from, step.after)
  if (step.kind === 'END') return last.until !== null && day >= last.until ? null : [...before, { ...last, until: day }]
  if (last.until !== null && last.until < addDays(day, -1)) return null
  if (step.quantity === last.quantity && last.until === null) return null
  return [...before, { ...last, until: addDays(day, -1) }, { from: day, until: null, quantity: step.quantity }]
}

const requiredOn = (stretches: readonly Stretch[], day: Day): number | null =>
  stretches.findLast((s) => s.from <= day && (s.until === null || s.until >= day))?.quantity ?? null

onEachServer('a requirement’s versions', (server) => {
  const at = shared(server, 'migrated')
  let made = 0
  beforeAll(async () => void (await seed(at().store.db)))

  const ctx = (day: Day) => as(at().store, VIEWERS.secretariat, `${day}T12:00:00.000Z`)
  const shown = async (line: string, asOf: Day, knownAt: Day): Promise<number | null> => {
    try {
      return (await showLine(ctx(knownAt), { line, asOf, knownAt })).required.value
    } catch (error) {
      if (error instanceof Refusal && error.problem.code === 'line.unknown') return null
      throw error
    }
  }

  test('whatever is done to it, the list of any day shows what each version said, on the knowledge of its day', async () => {
    await fc.assert(
      fc.asyncProperty(steps, quantity, async (script, first) => {
        made += 1
        const code = `M${made}`
        await record(at().store.db, { mission: [mission(code)] })
        const line = `${code}/troops`
        const input = { mission: code, capability: 'troops', basis: 'STATED' as const, additional: false, from: FIRST }
        const { key } = await stateRequirement(ctx(stepDay(0)), {
          ...input,
          quantity: first,
          source: { id: 'src' },
          reason: 'stated',
        })
        const states: Stretch[][] = [[{ from: FIRST, until: null, quantity: first }]]
        let read = 1
        for (const [i, step] of script.entries()) {
          const now = ctx(stepDay(i + 1))
          const standing = states.at(-1)!
          const expected = apply(standing, step)
          const last = standing.at(-1)!
          const to = { requirement: key, read, reason: `step ${i}` }
          const work = () =>
            step.kind === 'END'
              ? endRequirement(now, { ...to, until: addDays(last.from, step.after) })
              : reviseRequirement(now, {
                  ...to,
                  kind: step.kind,
                  quantity: step.quantity,
                  ...(step.kind === 'CHANGE' && { from: addDays(last.from, step.after), until: null }),
                })
          if (expected === null) await expect(work()).rejects.toBeInstanceOf(Refusal)
          else read = (await work()).version
          states.push(expected ?? standing)
        }
        expect((await showRequirement(ctx(stepDay(0)), { requirement: key })).version).toBe(read)
        for (const [i, state] of states.entries())
          for (const day of QUESTIONS)
            expect(await shown(line, day, stepDay(i)), `${line} of ${day} as known on ${stepDay(i)}`).toBe(
              requiredOn(state, day),
            )
      }),
      { numRuns: 6 },
    )
    expect(await verifyLedger(at().store.db)).toMatchObject({ findings: [] })
  })
})
