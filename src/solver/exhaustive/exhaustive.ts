import type { Placed } from '../../core/match/model.ts'
import { payAll } from '../pay.ts'
import { plainBound } from '../plain-bound.ts'
import type { Answer, Ear, Ending, Engine, Task } from '../port.ts'
import { pairOf, roomAfter } from '../room.ts'
import { assign } from './assign.ts'

/** A choice for an offer. */
interface Way {
  readonly option: number
  readonly pair: number
  readonly value: number
}

/** Nodes of the search: more than any problem that it is meant for. */
const NODES = 20_000_000

/**
 * Tries every choice for every offer, and keeps the best that can be served and paid; of equals the one whose list of
 * (line, offer, start) comes first. For problems of a few offers: what other engines are measured by.
 */
export const exhaustive: Engine = {
  name: 'exhaustive',
  solve: (task, ear) => Promise.resolve(search(task, ear)),
}

function search({ model, limits, fixed }: Task, ear: Ear): Answer {
  const { pair, option } = model
  const { room, accounts, value: kept } = roomAfter(model, fixed)
  const ways: Way[][] = Array.from({ length: model.offer.count }, () => [])
  for (let j = 0; j < option.count; j += 1) {
    const p = pairOf(model, j)
    if (room.free[pair.offer[p]!] === 1) ways[pair.offer[p]!]!.push({ option: j, pair: p, value: option.value[j]! })
  }
  const offers = ways.filter((list) => list.length > 0)
  const most = offers.map((list) => Math.max(...list.map(({ value }) => value)))
  const after = [0]
  for (let i = most.length - 1; i >= 0; i -= 1) after.unshift(after[0]! + most[i]!)

  let best: { value: number; key: string; ways: readonly Way[] } = { value: 0, key: '', ways: [] }
  let nodes = 0
  let ending: Ending = 'OPTIMAL'
  const until = limits.seconds === null ? Infinity : ear.now() + limits.seconds * 1000
  const over = (): boolean => {
    if (ending !== 'OPTIMAL') return true
    if (ear.stopped()) ending = 'STOPPED'
    else if (ear.now() > until) ending = 'CLOCK'
    else if (nodes > (limits.work ?? NODES)) ending = 'WORK'
    return ending !== 'OPTIMAL'
  }
  const chosen: Way[] = []
  const visit = (i: number, value: number): void => {
    nodes += 1
    if (over() || value + after[i]! < best.value) return
    if (i === offers.length) {
      const key = keyOf(chosen.map(({ option: j, pair: p }) => [pair.line[p]!, pair.offer[p]!, option.start[j]!]))
      if (value > best.value || key < best.key) best = { value, key, ways: [...chosen] }
      return
    }
    for (const way of offers[i]!) {
      const place = bare(way)
      if (!room.takes(place.line, place.offer, place.start, place.end)) continue
      chosen.push(way)
      room.put(place, [], 1)
      const plain = chosen.map(({ option: j, pair: p }) => ({ pair: p, start: option.start[j]! }))
      if (assign(model, plain, room.source) && payAll(model, plain, accounts)) visit(i + 1, value + way.value)
      room.put(place, [], -1)
      chosen.pop()
    }
    visit(i + 1, value)
  }
  const bare = ({ option: j, pair: p }: Way): Placed => ({
    line: pair.line[p]!,
    offer: pair.offer[p]!,
    start: option.start[j]!,
    end: pair.end[p]!,
    sources: [],
    payments: [],
  })
  visit(0, 0)
  const plain = best.ways.map(({ option: j, pair: p }) => ({ pair: p, start: option.start[j]! }))
  const sources = assign(model, plain, room.source) ?? []
  const payments = payAll(model, plain, accounts) ?? []
  const placed = best.ways.map((way, i) => ({ ...bare(way), sources: sources[i]!, payments: payments[i]! }))
  const value = kept + best.value
  const bound = ending === 'OPTIMAL' ? value : kept + Math.max(best.value, plainBound(model, room.free))
  ear.progress({ incumbent: value, bound, work: nodes })
  return { placed: [...fixed, ...placed], value, bound, ending, engine: 'exhaustive', work: nodes }
}

/** A key whose order is that of the sorted list of triples. */
const keyOf = (triples: readonly (readonly number[])[]): string =>
  triples
    .map((triple) => triple.map((n) => String(n).padStart(8, '0')).join('.'))
    .sort()
    .join(' ')
