import type { CapabilityView } from '../../contract/capability.ts'
import type { MissionSummaryView } from '../../contract/mission.ts'
import type { Option } from '../ui/select.tsx'

/** A value of the address must be shown even before, or without, the server naming it. */
function withChosen(options: Option[], chosen: string | undefined): Option[] {
  return chosen === undefined || options.some((option) => option.value === chosen)
    ? options
    : [...options, { value: chosen, label: chosen }]
}

/** Missions that have lines in the gap list. */
export const missionOptions = (missions: readonly MissionSummaryView[], chosen: string | undefined): Option[] =>
  withChosen(
    missions
      .filter((mission) => mission.lines > 0)
      .map(({ code, name }) => ({ value: code, label: code === 'ALL' ? name : code })),
    chosen,
  )

/** The taxonomy as a tree, children indented under their parent. */
export function capabilityOptions(capabilities: readonly CapabilityView[], chosen: string | undefined): Option[] {
  const options: Option[] = []
  const add = (parent: string | null, depth: number): void => {
    for (const { code, name } of capabilities.filter((one) => one.parent === parent)) {
      options.push({ value: code, label: `${'\u2003'.repeat(depth)}${name}` })
      add(code, depth + 1)
    }
  }
  add(null, 0)
  return withChosen(options, chosen)
}
