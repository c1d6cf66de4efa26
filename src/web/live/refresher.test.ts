import { MutationObserver, QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeRefresher } from './refresher.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** A page that shows one answer, asked for as often as `asked` says. */
async function page(key: readonly unknown[] = ['gap-lines', {}]) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Number.POSITIVE_INFINITY } } })
  const seen = { asked: 0, changes: 0, answer: { figure: 1 } }
  const observer = new QueryObserver(queries, {
    queryKey: key,
    queryFn: async () => {
      seen.asked += 1
      return { ...seen.answer }
    },
  })
  const leave = observer.subscribe(() => {})
  await vi.advanceTimersByTimeAsync(0)
  const refresher = makeRefresher(queries, () => (seen.changes += 1))
  return { queries, seen, refresher, leave, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) }
}

test('a change is asked for at once, and seen where it made a difference', async () => {
  const { seen, refresher, pass } = await page()
  refresher.touch('supply')
  await pass(50)
  expect(seen).toMatchObject({ asked: 2, changes: 0 })
  seen.answer = { figure: 2 }
  refresher.touch('supply')
  await pass(3_000)
  expect(seen).toMatchObject({ asked: 3, changes: 1 })
})

test('what comes right behind it is asked for together, of a long series every four seconds, until it is quiet again', async () => {
  const { seen, refresher, pass } = await page()
  const asked: number[] = []
  for (let tenth = 0; tenth < 300; tenth += 1) {
    const before = seen.asked
    refresher.touch('gap')
    await pass(100)
    if (seen.asked > before) asked.push(tenth)
  }
  // Within a tenth of a second, then after 0.4, and in the end 4 seconds.
  expect(asked.map((tenth, i) => tenth - (asked[i - 1] ?? 0))).toEqual([0, 4, 4, 4, 4, 40, 40, 40, 40, 40, 40, 40])
  await pass(10_000)
  const before = seen.asked
  refresher.touch('gap')
  await pass(50)
  expect(seen.asked).toBe(before + 1)
})

test('what no answer on the page is about is not asked for', async () => {
  const { seen, refresher, pass } = await page(['capabilities', {}])
  refresher.touch('catch-up')
  await pass(3_000)
  expect(seen.asked).toBe(1)
})

test('a page that is not looked at asks when it is looked at again, once', async () => {
  const { seen, refresher, pass } = await page()
  refresher.look(false)
  for (const slice of ['gap', 'supply', 'catch-up'] as const) refresher.touch(slice)
  await pass(60_000)
  expect(seen.asked).toBe(1)
  refresher.look(true)
  await pass(5_000)
  expect(seen.asked).toBe(2)
  refresher.look(true)
  await pass(5_000)
  expect(seen.asked).toBe(2)
})

test('what this page has written itself is no news', async () => {
  const { queries, seen, refresher, pass } = await page()
  await queries
    .getMutationCache()
    .build(queries, { mutationFn: async () => (seen.answer = { figure: 2 }) })
    .execute(undefined)
  refresher.touch('supply')
  await pass(50)
  expect(seen).toMatchObject({ asked: 2, changes: 0 })
  await pass(10_000)
  // A form that is there, and drawn anew, has written nothing.
  const form = new MutationObserver(queries, { mutationFn: async () => null })
  form.subscribe(() => {})
  form.setOptions({ mutationFn: async () => null, retry: false })
  seen.answer = { figure: 3 }
  refresher.touch('supply')
  await pass(50)
  expect(seen).toMatchObject({ asked: 3, changes: 1 })
})

test('a page that is left asks no more', async () => {
  const { seen, refresher, pass } = await page()
  refresher.touch('supply')
  refresher.stop()
  await pass(5_000)
  expect(seen.asked).toBe(1)
})
