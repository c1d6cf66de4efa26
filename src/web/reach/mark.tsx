import type { ReactNode } from 'react'
import { SYMBOLS, type SiteMark } from './site-marks.ts'

interface Props {
  readonly mark: Pick<SiteMark, 'worst' | 'best' | 'faded' | 'hospital' | 'base'>
  readonly chosen?: boolean
}

/** A site: a symbol for what is certain, a ring for what is better at best, a cross for a hospital, a bar for a base. */
export function Mark({ mark: { worst, best, faded, hospital, base }, chosen = false }: Props): ReactNode {
  return (
    <g className={`site-mark${faded ? ' faded' : ''}${chosen ? ' chosen' : ''}`}>
      {chosen && <circle className="halo" r={15} />}
      {best !== worst && <circle className={`outer ${best}`} r={10.5} />}
      <circle className={`disc ${worst}`} r={7.5} />
      <text className={`symbol ${worst}`} dy="0.34em" textAnchor="middle">
        {SYMBOLS[worst]}
      </text>
      {hospital && <path className="hospital" d="M7 -13h4v-4h4v4h4v4h-4v4h-4v-4h-4z" transform="translate(-3,0)" />}
      {base && <path className="base" d="M-17 -9h10M-12 -9v4M-15 -5h6" />}
    </g>
  )
}
