import { SSEStreamingApi } from 'hono/streaming'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LiveEvent, Seat } from './hub.ts'
import { tell } from './stream.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

/** A seat that is told what the test says. */
function seat(): Seat & { say: (event: LiveEvent | null) => void; left: () => boolean } {
  const waiting: ((event: LiveEvent | null) => void)[] = []
  let left = false
  const say = (event: LiveEvent | null): void => waiting.shift()?.(event)
  return {
    ready: Promise.resolve(),
    next: () => new Promise((resolve) => void (left ? resolve(null) : waiting.push(resolve))),
    leave() {
      left = true
      say(null)
    },
    say,
    left: () => left,
  }
}

function wire() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const stream = new SSEStreamingApi(writable, readable)
  const reader = stream.responseReadable.getReader()
  const text = new TextDecoder()
  return { stream, read: async () => text.decode((await reader.read()).value as Uint8Array | undefined) }
}

const always = async (): Promise<boolean> => true

test('the first words name the time to come back, then that everything is told from now on', async () => {
  const { stream, read } = wire()
  const told = tell(stream, seat(), always)
  expect([await read(), await read()]).toEqual(['event: hello\ndata: \nretry: 3000\n\n', 'event: ready\ndata: {}\n\n'])
  stream.abort()
  await told
})

test('a change is told with its number as id, and nothing of who did what', async () => {
  const { stream, read } = wire()
  const at = seat()
  const told = tell(stream, at, always)
  expect([await read(), await read()][1]).toBe('event: ready\ndata: {}\n\n')
  await vi.advanceTimersByTimeAsync(0)
  at.say({ is: 'change', seq: 7, slice: 'supply' })
  expect(await read()).toBe('event: change\ndata: {"seq":7,"slice":"supply"}\nid: 7\n\n')
  await vi.advanceTimersByTimeAsync(0)
  at.say(null)
  await told
  expect(at.left()).toBe(true)
})

test('there is a sign of life every 15 seconds, and who does not take one is let go', async () => {
  const { stream, read } = wire()
  const at = seat()
  const told = tell(stream, at, always)
  await read()
  await read()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await read()).toBe(':\n\n')
  for (let beat = 0; beat < 10; beat += 1) await vi.advanceTimersByTimeAsync(15_000)
  await told
  expect(at.left()).toBe(true)
})

test('whoever is no longer the same is let go within a minute; without an answer, not', async () => {
  const { stream, read } = wire()
  const at = seat()
  const answers = [async () => true, () => Promise.reject(new Error('no database')), async () => false]
  const told = tell(stream, at, () => answers.shift()!())
  await read()
  await read()
  for (let asked = 1; asked <= 2; asked += 1) {
    for (let beat = 0; beat < 2; beat += 1) {
      await vi.advanceTimersByTimeAsync(15_000)
      expect(await read()).toBe(':\n\n')
    }
    expect(at.left()).toBe(false)
  }
  await vi.advanceTimersByTimeAsync(30_000)
  await told
  expect(at.left()).toBe(true)
})
