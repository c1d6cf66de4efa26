import type { ReachView } from '../../contract/reach.ts'

/** The firsts of the months in which something is recorded, the day that is shown and the days on which it changes. */
export function daysOf(recorded: NonNullable<ReachView['recorded']>, asOf: string): string[] {
  const last = recorded.until ?? asOf
  const days = new Set<string>([...recorded.changes, asOf, recorded.from, last])
  const [year = 0, month = 1] = recorded.from.split('-').map(Number)
  for (let n = 0; n < 1_200; n += 1) {
    const at = new Date(Date.UTC(year, month + n, 1)).toISOString().slice(0, 10)
    if (at > last) break
    days.add(at)
  }
  return [...days].sort()
}
