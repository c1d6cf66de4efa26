import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneAhead } from './one-ahead.ts'

/** Makes ready `count` items, noting when each is. */
async function* items(count: number, log: string[], fault?: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) {
    await turn()
    if (i === fault) throw new Error(`item ${i}`)
    log.push(`ready ${i}`)
    yield i
  }
}

const working =
  (log: string[], fault?: number) =>
  async (i: number): Promise<() => Promise<void>> => {
    log.push(`begun ${i}`)
    await turn()
    return async () => {
      log.push(`going on ${i}`)
      for (let n = 0; n < 5; n += 1) await turn()
      if (i === fault) throw new Error(`work ${i}`)
      log.push(`done ${i}`)
    }
  }

test('the next item is made ready while the work on one goes on, but none is begun beside it', async () => {
  const log: string[] = []
  await oneAhead(items(3, log), working(log))
  expect(log).toEqual(
    [
      ['ready 0', 'begun 0', 'going on 0'],
      ['ready 1', 'done 0', 'begun 1', 'going on 1'],
      ['ready 2', 'done 1', 'begun 2', 'going on 2', 'done 2'],
    ].flat(),
  )
})

test('of no items there is nothing to do', async () => {
  const log: string[] = []
  await oneAhead(items(0, log), working(log))
  expect(log).toEqual([])
})

test('where an item cannot be made ready, the work under way ends first', async () => {
  const log: string[] = []
  await expect(oneAhead(items(3, log, 1), working(log))).rejects.toThrow('item 1')
  expect(log).toEqual(['ready 0', 'begun 0', 'going on 0', 'done 0'])
})

test.each([0, 1, 2])('where the work on item %i fails, no other is begun', async (fault) => {
  const log: string[] = []
  await expect(oneAhead(items(3, log), working(log, fault))).rejects.toThrow(`work ${fault}`)
  expect(log.filter((l) => l.startsWith('begun'))).toHaveLength(fault + 1)
})

test('where both fail, the earlier work is what is told', async () => {
  const log: string[] = []
  await expect(oneAhead(items(3, log, 2), working(log, 0))).rejects.toThrow('work 0')
})

test('where an item cannot be begun, that is told at once', async () => {
  const log: string[] = []
  await expect(oneAhead(items(3, log), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(log).toEqual(['ready 0'])
})

test('what makes items ready is closed, whoever fails', async () => {
  let closed = 0
  async function* source(): AsyncGenerator<number> {
    try {
      yield 1
      yield 2
    } finally {
      closed += 1
    }
  }
  await expect(oneAhead(source(), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await oneAhead(source(), async () => async () => {})
  expect(closed).toBe(2)
})
