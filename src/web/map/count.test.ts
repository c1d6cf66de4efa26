import { expect, test } from 'vitest'
import type { GapLineView } from '../../contract/gap.ts'
import type { MissionSummaryView } from '../../contract/mission.ts'
import { countGaps } from './count.ts'

const mission = (code: string, lines: number): MissionSummaryView => ({
  code,
  name: `Mission ${code}`,
  host: [],
  headquarters: 'Khartoum',
  status: 'ACTIVE',
  expiry: null,
  startsOn: null,
  endsOn: null,
  lines,
  strength: null,
  strengthOn: null,
  strengthFrom: null,
})
const line = (code: string, domain: GapLineView['capability']['domain']) => ({
  mission: { code, name: `Mission ${code}`, status: 'ACTIVE' as const, expiry: null },
  capability: { code: 'x', name: 'X', domain, unit: 'person' as const },
})

test('open lines are counted by mission and kind; a mission with lines of which none is open has none', () => {
  const lines = [line('A', 'POLICE'), line('A', 'MILITARY'), line('A', 'POLICE')]
  expect(countGaps([mission('A', 4), mission('B', 2), mission('C', 0)], lines)).toEqual([
    {
      code: 'A',
      name: 'Mission A',
      headquarters: 'Khartoum',
      open: 3,
      kinds: [
        { domain: 'MILITARY', open: 1 },
        { domain: 'POLICE', open: 2 },
      ],
    },
    { code: 'B', name: 'Mission B', headquarters: 'Khartoum', open: 0, kinds: [] },
  ])
})

test('what is stated for all missions together is counted, without a place', () => {
  const [all] = countGaps([], [line('ALL', 'CIVILIAN')])
  expect(all).toMatchObject({ code: 'ALL', open: 1, headquarters: null })
})
