import { afterEach, describe, expect, test, vi } from 'vitest'
import type { News } from '../../core/access/audience.ts'
import { ANYONE, type Viewer } from '../../core/access/viewer.ts'
import { Refusal } from '../../core/problem.ts'
import type { Hearing } from '../../store/live.ts'
import { makeHub, type Guest, type Hub, type LiveEvent, type Seat } from './hub.ts'

const owner: Viewer = { ...ANYONE, person: 'p-1', organisation: 'BGD', role: 'MEMBER_STATE' }
const by = (person: string | null, address = 'a', age: number | null = null): Guest => ({
  viewer: { ...(person === 'p-1' ? owner : ANYONE), person },
  address,
  age,
})
const LIMITS = { total: 4, perPerson: 2, perAddress: 3, waiting: 3, lingerMs: 1_000 }

interface Stage {
  readonly hub: Hub
  say(news: News): void
  miss(): void
  /** How often listening was begun, and ended. */
  readonly times: { begun: number; ended: number }
}

function stage(): Stage {
  let hearing: Hearing | null = null
  const times = { begun: 0, ended: 0 }
  const hub = makeHub((to) => {
    hearing = to
    times.begun += 1
    return { ready: Promise.resolve(), close: async () => void (times.ended += 1) }
  }, LIMITS)
  return { hub, say: (news) => hearing!.onNews(news), miss: () => hearing!.onMissed(), times }
}

const change = (seq: number): LiveEvent => ({ is: 'change', seq, slice: 'supply' })
const news = (seq: number, visibility: string | null = null): News => ({
  seq,
  action: 'pledge.renew',
  audience: visibility === null ? null : { visibility, organisations: ['BGD'] },
})

const refused = (work: () => unknown): string => {
  try {
    work()
    return 'taken'
  } catch (error) {
    return error instanceof Refusal ? error.problem.code : String(error)
  }
}

test('each hears what it may hear, in order', async () => {
  const { hub, say, miss } = stage()
  const [public_, own] = [hub.join(by(null)), hub.join(by('p-1'))]
  say(news(1, 'PRIVATE'))
  say(news(2))
  miss()
  expect([await public_.next(), await public_.next()]).toEqual([change(2), { is: 'catch-up' }])
  expect([await own.next(), await own.next(), await own.next()]).toEqual([change(1), change(2), { is: 'catch-up' }])
})

test('who waits is told when something comes', async () => {
  const { hub, say } = stage()
  const seat = hub.join(by(null))
  const coming = seat.next()
  say(news(7))
  expect(await coming).toEqual(change(7))
})

test('the register is listened to while somebody sits here, and a moment longer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { hub, times } = stage()
  const seats = [hub.join(by(null)), hub.join(by('p-1'))]
  expect(times).toEqual({ begun: 1, ended: 0 })
  seats[0]!.leave()
  seats[0]!.leave()
  expect(hub.seats).toBe(1)
  seats[1]!.leave()
  expect([times.ended, hub.seats]).toEqual([0, 0])
  await vi.advanceTimersByTimeAsync(LIMITS.lingerMs - 1)
  const back = hub.join(by(null))
  await vi.advanceTimersByTimeAsync(LIMITS.lingerMs)
  expect(times).toEqual({ begun: 1, ended: 0 })
  back.leave()
  await vi.advanceTimersByTimeAsync(LIMITS.lingerMs)
  hub.join(by(null))
  expect(times).toEqual({ begun: 2, ended: 1 })
  vi.useRealTimers()
})

describe('who comes with a page that was loaded before', () => {
  /** Listened to for an hour of its own clock. */
  async function later() {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const staged = stage()
    staged.hub.join(by('p-2'))
    await Promise.resolve()
    clock.mockReturnValue(3_600_000)
    return { ...staged, clock }
  }
  afterEach(() => void vi.restoreAllMocks())

  test('is told what it has missed and may hear, of each slice the last', async () => {
    const { hub, say, clock } = await later()
    for (const seq of [1, 2]) say(news(seq))
    say(news(3, 'PRIVATE'))
    clock.mockReturnValue(3_600_000 + 30_000)
    say(news(4, 'PRIVATE'))
    const late = hub.join(by(null, 'b', 40_000))
    say(news(5))
    expect([await late.next(), await late.next()]).toEqual([change(2), change(5)])
    const owner = hub.join(by('p-1', 'b', 40_000))
    expect([await owner.next()]).toEqual([change(5)])
  })

  test('and nothing of what it knows', async () => {
    const { hub, say, clock } = await later()
    say(news(1))
    clock.mockReturnValue(3_600_000 + 30_000)
    const late = hub.join(by(null, 'b', 10_000))
    say(news(2))
    expect(await late.next()).toEqual(change(2))
  })

  test('or to catch up, where it is not known what was missed', async () => {
    const { hub, say, miss } = await later()
    const asked = async (age: number) => {
      const seat = hub.join(by(null, `${age}`, age))
      say(news(9))
      const first = await seat.next()
      seat.leave()
      return first
    }
    expect(await asked(3_600_000)).toEqual({ is: 'catch-up' })
    expect(await asked(Number.POSITIVE_INFINITY)).toEqual({ is: 'catch-up' })
    miss()
    expect(await asked(1_000)).toEqual({ is: 'catch-up' })
  })

  test('also where so much has happened that not all of it is remembered', async () => {
    const { hub, say, clock } = await later()
    for (let seq = 1; seq <= 1_001; seq += 1) say(news(seq))
    clock.mockReturnValue(3_600_000 + 60_000)
    expect(await hub.join(by(null, 'b', 70_000)).next()).toEqual({ is: 'catch-up' })
    const seat = hub.join(by(null, 'b', 10_000))
    say(news(2_000))
    expect(await seat.next()).toEqual(change(2_000))
  })
})

test('so many for a person, so many for an address, so many in all', () => {
  const { hub } = stage()
  const join = (person: string | null, address: string) => () => hub.join(by(person, address))
  expect([join('p', 'a'), join('p', 'b'), join('p', 'c')].map(refused)).toEqual(['taken', 'taken', 'live.too_many'])
  expect([join(null, 'a'), join(null, 'a'), join(null, 'a')].map(refused)).toEqual(['taken', 'taken', 'live.full'])
})

test('a person and an address of the same name are not counted together, and a seat that was left is free', () => {
  const { hub } = stage()
  const join = (person: string | null, address: string): Seat => hub.join(by(person, address))
  const [first] = [join(null, 'x'), join(null, 'x'), join(null, 'x')]
  expect(refused(() => join(null, 'x'))).toBe('live.too_many')
  expect(refused(() => join('x', ''))).toBe('taken')
  first!.leave()
  expect(refused(() => join(null, 'x'))).toBe('taken')
})

test('who does not take what is told is let go', async () => {
  const { hub, say } = stage()
  const seat = hub.join(by(null))
  for (let seq = 1; seq <= LIMITS.waiting + 1; seq += 1) say(news(seq))
  expect(await seat.next()).toBeNull()
})

test('closing ends everybody at once, and takes nobody more', async () => {
  const { hub, times } = stage()
  const waiting = hub.join(by(null)).next()
  await hub.close()
  expect(await waiting).toBeNull()
  expect([times.ended, hub.seats]).toEqual([1, 0])
  expect(refused(() => hub.join(by(null)))).toBe('live.full')
})
