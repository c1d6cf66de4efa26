import type { UseMutationResult } from '@tanstack/react-query'
import { useQueryClient } from '@tanstack/react-query'
import type { ActInput, ArrangementView } from '../../contract/arrangement.ts'
import { useSend, type Submission } from '../ui/send.ts'

interface Acting {
  readonly sending: UseMutationResult<unknown, Error, Submission>
  readonly act: (input: ActInput, onDone?: () => void) => void
}

/** What a party does, on the version that is shown; where somebody was faster, the page is asked for anew. */
export function useAct({ key, version }: Pick<ArrangementView, 'key' | 'version'>): Acting {
  const queries = useQueryClient()
  const sending = useSend<unknown>([['arrangements']])
  return {
    sending,
    act: (body, onDone) =>
      sending.mutate(
        { method: 'POST', path: `/api/v1/arrangements/${key}/acts`, body, version },
        {
          onSuccess: onDone,
          onError: () => void queries.invalidateQueries({ queryKey: ['arrangements'] }),
        },
      ),
  }
}
