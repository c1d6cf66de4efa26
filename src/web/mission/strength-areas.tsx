import type { ReactNode } from 'react'
import { AreaStack, LinePath } from '@visx/shape'
import { curveStepAfter } from '@visx/curve'
import type { StrengthPointView } from '../../contract/mission.ts'
import { held, type Drawn } from './plot.ts'
import { PARTS } from './strength-table.tsx'

interface Props {
  readonly points: readonly StrengthPointView[]
  readonly drawn: Drawn
}

/** The three parts on top of each other, and the published total as a line; each month's figure holds until the next. */
export function StrengthAreas({ points, drawn: { x, y, last } }: Props): ReactNode {
  const rows = held(points, last)
  const at = (point: StrengthPointView): number => x(new Date(point.on))
  return (
    <>
      <AreaStack
        data={rows}
        keys={[...PARTS]}
        value={(point, key) => point[key] ?? 0}
        x={(stacked) => at(stacked.data)}
        y0={(stacked) => y(stacked[0])}
        y1={(stacked) => y(stacked[1])}
        curve={curveStepAfter}
      >
        {({ stacks, path }) =>
          stacks.map((stack) => <path key={stack.key} d={path(stack) ?? ''} className={`part ${stack.key}`} />)
        }
      </AreaStack>
      <LinePath
        data={rows}
        defined={({ total }) => total !== null}
        x={at}
        y={({ total }) => y(total ?? 0)}
        curve={curveStepAfter}
        className="total"
      />
    </>
  )
}
