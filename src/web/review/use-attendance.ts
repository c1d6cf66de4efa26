import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AttendedView, ReviewView } from '../../contract/review.ts'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'

/** Attendance is no secret between those who met. */
export const SHOWN_TO = ['PUBLIC', 'WORKING_GROUP'] as const
export type ShownTo = (typeof SHOWN_TO)[number]

/** What was marked last, and can be taken back; or what was taken back. */
export interface Marked extends AttendedView {
  readonly visibility: ShownTo
  readonly undone: boolean
}

interface Attendance {
  readonly mark: (organisations: readonly string[], visibility: ShownTo) => void
  readonly undo: () => void
  readonly marked: Marked | null
  readonly busy: boolean
  readonly error: Error | null
}

/** Marks many as present in one change, and takes that back; what stands is asked anew, whatever came of it. */
export function useAttendance({ key }: ReviewView): Attendance {
  const { t } = useTranslator()
  const queries = useQueryClient()
  const sending = useSend<AttendedView>()
  const [marked, setMarked] = useState<Marked | null>(null)
  const post = (path: string, body: object, visibility: ShownTo, undone: boolean): void =>
    sending.mutate(
      { method: 'POST', path: `/api/v1/reviews/${key}/${path}`, body },
      {
        onSuccess: (answer) => setMarked({ ...answer, visibility, undone }),
        onSettled: () => void queries.invalidateQueries({ queryKey: ['reviews', key] }),
      },
    )
  return {
    mark: (organisations, visibility) => post('attendance', { organisations, visibility }, visibility, false),
    undo: () => {
      if (marked === null) return
      const { records, visibility } = marked
      post('attendance/withdrawal', { records, visibility, reason: t('web.review.undo.reason') }, visibility, true)
    },
    marked,
    busy: sending.isPending,
    error: sending.error,
  }
}
