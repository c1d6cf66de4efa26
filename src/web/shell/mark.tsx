import type { ReactNode } from 'react'

/** Three lines of a list, two with a gap. */
export const Mark = (): ReactNode => (
  <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path className="fill" d="M3 5h26v5H3zM3 13.5h11v5H3zM3 22h19v5H3z" />
    <path className="hollow" d="M16.75 14.25h11.5v3.5h-11.5zM24.75 22.75h3.5v3.5h-3.5z" />
  </svg>
)
