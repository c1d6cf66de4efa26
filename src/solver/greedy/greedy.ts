import type { Model, Placed } from '../../core/match/model.ts'
import { plainBound } from '../plain-bound.ts'
import type { Answer, Ear, Ending, Engine, Task } from '../port.ts'
import { needSizes, roomAfter, serves, type Room } from '../room.ts'
import { byDensity } from './order.ts'
import { Till } from './till.ts'

/** Pairs between two looks at the clock. */
const LOOK = 1024

/** Takes pairs by density, each at its best start that still fits: a plan at once, of any size. */
export const greedy: Engine = {
  name: 'greedy',
  solve: (task, ear) => Promise.resolve(take(task, ear)),
}

function take({ model, limits, fixed }: Task, ear: Ear): Answer {
  const { pair, option } = model
  const { room, accounts, value: kept } = roomAfter(model, fixed)
  const bound = kept + plainBound(model, room.free)
  const till = new Till(model, accounts)
  const order = byDensity(model, room.free)
  const placed = [...fixed]
  let value = kept
  let work = 0
  let ending: Ending = 'WORK'
  const until = limits.seconds === null ? Infinity : ear.now() + limits.seconds * 1000
  for (const p of order) {
    work += 1
    if (limits.work !== null && work > limits.work) break
    if (work % LOOK === 0 && ear.stopped()) ending = 'STOPPED'
    else if (work % LOOK === 0 && ear.now() > until) ending = 'CLOCK'
    if (ending !== 'WORK') break
    if (room.free[pair.offer[p]!] === 0) continue
    for (const j of byValue(model, p)) {
      const start = option.start[j]!
      const place = fit(room, p, start)
      const payments = place && till.pay(p, start)
      if (!payments) continue
      room.put(place, needSizes(model, p), 1)
      placed.push({ ...place, payments })
      value += option.value[j]!
      break
    }
  }
  ear.progress({ incumbent: value, bound, work })
  if (value === bound) ending = 'OPTIMAL'
  return { placed, value, bound, ending, engine: 'greedy', work }
}

/** Options of a pair, the most valuable first. */
function byValue({ pair, option }: Model, p: number): number[] {
  const all: number[] = []
  for (let j = pair.options[p]!; j < pair.options[p + 1]!; j += 1) all.push(j)
  return all.sort((a, b) => option.value[b]! - option.value[a]! || a - b)
}

/** A package that the line and the sources still have room for, without its payments. */
function fit(room: Room, p: number, start: number): Placed | null {
  const { pair, group, class: classes, base } = room.model
  const [line, offer, end] = [pair.line[p]!, pair.offer[p]!, pair.end[p]!]
  if (!room.takes(line, offer, start, end)) return null
  const g = pair.group[p]!
  const sources: number[] = []
  for (let n = group.needs[g]!; n < group.needs[g + 1]!; n += 1) {
    const c = group.needClass[n]!
    const b = classes.base[c]!
    // The tightest source that can: the larger ones stay for larger needs.
    let tightest = -1
    for (let i = base.first[b]!; i < base.first[b + 1]!; i += 1) {
      const s = base.source[i]!
      const left = room.source[s]!
      if (left < base.size[b]! || !serves(room.model, c, s, start)) continue
      if (tightest < 0 || left < room.source[tightest]!) tightest = s
    }
    if (tightest < 0) return null
    sources.push(tightest)
  }
  return { line, offer, start, end, sources, payments: [] }
}
