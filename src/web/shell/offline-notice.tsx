import { useSyncExternalStore, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}

/** Says that there is no network, and that what is shown may be old. */
export function OfflineNotice(): ReactNode {
  const { t } = useTranslator()
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="offline">
      {!online && <p>{t('web.offline')}</p>}
    </div>
  )
}
