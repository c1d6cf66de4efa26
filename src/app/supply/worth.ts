import { lineId } from '../../core/gap/line.ts'
import { credit, type NoCredit } from '../../core/supply/credit.ts'
import type { PledgeFacts } from '../../core/supply/facts.ts'
import { pledgeOn } from '../../core/supply/standing.ts'
import type { Snapshot } from '../gap/snapshot.ts'

/** Why a pledge counts towards no line, beyond what the rule of credit says. */
type NoWorth = NoCredit | 'pledge.draft' | 'pledge.no_line'

export interface Worth {
  readonly counts: 'VERIFIED' | 'ALL' | 'NONE'
  readonly because: NoWorth | null
}

const none = (because: NoWorth): Worth => ({ counts: 'NONE', because })

/** What pledges are worth towards the gap list of a day: for whoever counts them, as they see them. */
export function worthIn({ lines, situation, when }: Snapshot): (facts: PledgeFacts) => Worth {
  const byId = new Map(lines.map((line) => [line.id, line]))
  return (facts) => {
    const pledge = pledgeOn(facts, when.asOf)
    if (!pledge) return none('pledge.draft')
    const line = byId.get(lineId(pledge.mission ?? '', pledge.capability))
    const unit = situation.taxonomy.get(pledge.capability)?.unit
    const worth = credit(pledge, when.asOf, line?.deployed?.validOn ?? null, unit)
    if (worth.counts === 'NONE') return none(worth.because)
    return line ? { counts: worth.counts, because: null } : none('pledge.no_line')
  }
}
