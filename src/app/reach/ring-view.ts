import type { ReachView } from '../../contract/reach.ts'
import { TWO_HOURS } from '../../core/reach/casualty.ts'
import { less, between, type Case } from '../../core/reach/range.ts'
import type { Ready } from '../../core/reach/setting.ts'
import type { Situation } from './compute.ts'
import type { Answered } from './impact.ts'

/** How far craft of a base reach: out and back, and out and back with a casualty within two hours. */
export function ringViews({ computed, assumptions }: Answered): ReachView['rings'] {
  const of = (situation: Situation | null, name: 'TODAY' | 'MET'): ReachView['rings'] => {
    if (!situation) return []
    const worst = new Map(situation.settings.worst.ready.map((r) => [idOf(r), r]))
    return situation.settings.best.ready.map((best) => {
      const bad = worst.get(idOf(best)) ?? null
      const hours = (ready: Ready | null, at: Case): number => {
        const flying = TWO_HOURS - less(assumptions.notify, at) - less(assumptions.loading, at)
        return ready ? Math.min(ready.radius, (Math.max(0, flying) / 60 / 2) * ready.cruise) : 0
      }
      return {
        base: best.base.key,
        type: best.type.code,
        latitude: best.base.latitude!,
        longitude: best.base.longitude!,
        situation: name,
        radius: whole(bad?.radius ?? 0, best.radius),
        twoHours: best.type.litters.high < 1 ? null : whole(hours(bad, 'worst'), hours(best, 'best')),
      }
    })
  }
  return [...of(computed.today, 'TODAY'), ...of(computed.met, 'MET')]
}

const idOf = ({ base, type }: Ready): string => `${base.key} ${type.code}`

const whole = (a: number, b: number) => {
  const { low, high } = between(a, b)
  return { low: Math.floor(low), high: Math.ceil(high) }
}
