import type { ReactNode, Ref } from 'react'

interface Props {
  readonly label: string
  readonly children: ReactNode
  /** Scrolls down as well, at most as high as the window; where it stood is kept under this name. */
  readonly tall?: string
  readonly ref?: Ref<HTMLDivElement>
}

/** A wide table scrolls inside its own region, by touch, wheel or arrow keys; the page never does. */
export function ScrollRegion({ label, children, tall, ref }: Props): ReactNode {
  return (
    <div
      ref={ref}
      className={tall ? 'scroll tall' : 'scroll'}
      role="group"
      aria-label={label}
      data-scroll-restoration-id={tall}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard
      tabIndex={0}
    >
      {children}
    </div>
  )
}
