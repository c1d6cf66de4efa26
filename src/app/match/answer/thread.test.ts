import { afterAll, expect, test } from 'vitest'
import { best, offer, requirement, tiny } from '../../../../test/support/tiny-match.ts'
import { refusal } from '../../../../test/support/refusal.ts'
import type { Given } from '../../../core/match/explain/ask.ts'
import { AnswerThread } from './thread.ts'

const threads = new AnswerThread()
afterAll(() => threads.close())

const MANNER = { engine: 'exhaustive', seed: 1, quick: false, each: null, all: 60 } as const
const given: Given = await best(
  tiny({
    requirements: [requirement('light', { weight: 3 }), requirement('heavy', { weight: 6 })],
    offers: [offer('o')],
  }),
)
const ask = (requirement: string, signal?: AbortSignal) =>
  threads.ask('whyNot', given, { requirement }, MANNER, { asker: 'a', signal })

test('one thread answers one question after the other', async () => {
  const [first, second] = await Promise.all([ask('light'), ask('heavy')])
  expect(first).toMatchObject({ reasons: ['USED_ELSEWHERE'], untried: 0, discarded: 0 })
  expect(first.remedies.length).toBeGreaterThan(0)
  expect(first.remedies[0]!.proof.plan).toMatch(/^[0-9a-f]{64}$/)
  expect(second.coverage.state).toBe('LATE')
})

test('a refusal is the answer to one question alone', async () => {
  expect(await refusal(() => ask('nowhere'))).toMatchObject({ code: 'match.id_unknown' })
  expect((await ask('light')).reasons).toEqual(['USED_ELSEWHERE'])
})

test('whoever has enough questions waiting is told to wait, and nobody else', async () => {
  const mine = [ask('light'), ask('light'), ask('light')]
  expect(await refusal(() => ask('light'))).toMatchObject({ code: 'run.too_many' })
  const other = threads.ask('whyNot', given, { requirement: 'light' }, MANNER, { asker: 'b' })
  await Promise.all([...mine, other])
  expect((await ask('light')).untried).toBe(0)
})

test('a question that nobody waits for any more ends with what it has', async () => {
  const gone = new AbortController()
  gone.abort()
  const answer = await ask('light', gone.signal)
  expect(answer.untried).toBeGreaterThan(0)
  expect(answer.remedies).toEqual([])
})

test('a thread that fails refuses its question; the next one gets a thread of its own', async () => {
  const broken = { ...given, problem: { ...given.problem, capabilities: [] } }
  const asked = () => threads.ask('whyNot', broken, { requirement: 'light' }, MANNER, { asker: 'a' })
  expect(await refusal(asked)).toMatchObject({ code: 'match.engine_failed' })
  expect((await ask('light')).reasons).toEqual(['USED_ELSEWHERE'])
})

test('closing ends what is under way with a refusal and leaves no thread; who asks later gets a new one', async () => {
  const own = new AnswerThread()
  const asking = (requirement: string) => own.ask('whyNot', given, { requirement }, MANNER, { asker: 'a' })
  const under = refusal(() => asking('light'))
  await new Promise((resolve) => setImmediate(resolve))
  await own.close()
  expect(await under).toMatchObject({ code: 'match.engine_failed' })
  expect((await asking('light')).untried).toBe(0)
  await own.close()
})
