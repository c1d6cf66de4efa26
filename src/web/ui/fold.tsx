import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}

/** A section that is folded under its heading; on paper it is always unfolded. */
export function Fold({ id, title, open, onOpen, children }: Props): ReactNode {
  return (
    <section aria-labelledby={id}>
      <details
        className="fold"
        open={open}
        onToggle={(event) => event.currentTarget.open !== open && onOpen(event.currentTarget.open)}
      >
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {children}
      </details>
    </section>
  )
}
