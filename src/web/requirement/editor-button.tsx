import { Suspense, useState, type ReactNode } from 'react'

interface Props {
  readonly label: string
  /** The window, loaded when it is opened. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that opens a window for editors. */
export function EditorButton({ label, children }: Props): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button small" onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && <Suspense fallback={null}>{children(() => setOpen(false))}</Suspense>}
    </>
  )
}
