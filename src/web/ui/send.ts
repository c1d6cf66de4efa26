import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query'
import { useRef } from 'react'
import { isProblem, Refused, Unreachable } from './fetch.ts'
import { useTranslator } from './translator.ts'

/** A change that is asked of the server. `version`: the one that the writer has read, where the thing has versions. */
export interface Submission {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly version?: number
}

/** A new key for a request that may be sent twice; works without a secure context, too. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Sends a change under a key; throws {@link Refused} or {@link Unreachable}. An answer without content is null. */
export async function send<A>(
  { method, path, body, version }: Submission,
  key: string,
  language: string,
  signal: AbortSignal | null = null,
): Promise<A> {
  let answer: Response
  let content: unknown
  try {
    answer = await fetch(path, {
      method,
      signal,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        'idempotency-key': key,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    })
    content = answer.status === 204 ? null : await answer.json()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Unreachable(cause)
  }
  if (answer.ok) return content as A
  throw isProblem(content) ? new Refused(content) : new Unreachable(answer.status)
}

/** True where nobody knows whether the change was made: the same again must be the same request. */
const inDoubt = (error: unknown): boolean => !(error instanceof Refused) || error.problem.status >= 500

/**
 * Changes from a page. What is sent again after silence carries the same key, so that it is done once; what
 * `touched` names is asked anew when it is done.
 */
export function useSend<A>(touched: readonly QueryKey[] = []): UseMutationResult<A, Error, Submission> {
  const { language } = useTranslator()
  const queries = useQueryClient()
  const pending = useRef<{ text: string; key: string } | null>(null)
  return useMutation({
    networkMode: 'always',
    mutationFn: async (submission: Submission) => {
      const text = JSON.stringify(submission)
      const key = pending.current?.text === text ? pending.current.key : newKey()
      pending.current = { text, key }
      try {
        const answer = await send<A>(submission, key, language)
        pending.current = null
        return answer
      } catch (error) {
        if (!inDoubt(error)) pending.current = null
        throw error
      }
    },
    onSuccess: () => Promise.all(touched.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
