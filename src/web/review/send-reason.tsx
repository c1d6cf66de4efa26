import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ReasonDialog } from '../ui/reason-dialog.tsx'
import { useSend } from '../ui/send.ts'

interface Props {
  /** What the window and its button say. */
  readonly title: string
  /** What it is done to. */
  readonly about: string
  readonly path: string
  readonly version?: number
  readonly touched: readonly QueryKey[]
  readonly onClose: () => void
}

/** Removing, cancelling and withdrawing need a reason; where somebody was faster, the page behind is asked for anew. */
export function SendReason({ title, about, path, version, touched, onClose }: Props): ReactNode {
  const queries = useQueryClient()
  const sending = useSend<unknown>(touched)
  return (
    <ReasonDialog
      title={title}
      sending={sending}
      onClose={onClose}
      onSubmit={(reason) =>
        sending.mutate(
          { method: 'POST', path, body: { reason }, ...(version !== undefined && { version }) },
          {
            onSuccess: onClose,
            onError: () => void Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))),
          },
        )
      }
    >
      <p dir="auto">{about}</p>
    </ReasonDialog>
  )
}
