import type { Translator } from '../../i18n/translator.ts'
import { Refused } from '../ui/fetch.ts'

/** What went wrong between browser and device, as a problem; whoever only closed the window is told nothing. */
export function passkeyError(error: unknown, t: Translator['t']): null {
  if (!(error instanceof DOMException)) throw error
  if (error.name === 'AbortError') return null
  throw new Refused({
    type: 'urn:gaplist:problem:access.passkey_failed',
    title: t('problem.access.passkey_failed'),
    status: 400,
    detail: t('problem.access.passkey_failed'),
    code: 'access.passkey_failed',
    params: {},
    remedy: t('remedy.access.passkey_failed'),
  })
}
