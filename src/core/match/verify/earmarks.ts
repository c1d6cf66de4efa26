import { breach, type Breach } from './breach.ts'
import type { PackageRule } from './facts.ts'

/** Rule 6: a fund pays only kinds, groups, missions and families that it is earmarked for. */
export const earmarked: PackageRule = ({ payments, offer, mission, capability, at }) =>
  payments.flatMap(({ share, fund }) => {
    const found: Breach[] = []
    const named = { ...at, fund: fund.id }
    if (!fund.kinds.includes(share.kind)) found.push(breach('fund.kind', { ...named, kind: share.kind }))
    if (!fund.recipients.includes(offer.group)) found.push(breach('fund.recipient', { ...named, group: offer.group }))
    if (fund.missions !== null && !fund.missions.includes(mission.id))
      found.push(breach('fund.mission', { ...named, mission: mission.id }))
    if (!fund.families.includes(capability.family))
      found.push(breach('fund.family', { ...named, family: capability.family }))
    return found
  })
