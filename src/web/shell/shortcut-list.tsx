import type { ReactNode } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { useTranslator } from '../ui/translator.ts'
import { PALETTE_KEYS } from './palette-keys.ts'

interface Props {
  readonly enabled: boolean
  readonly onEnable: (on: boolean) => void
  readonly onClose: () => void
}

const KEYS = [
  { key: PALETTE_KEYS, text: 'web.shortcuts.palette' },
  { key: '/', text: 'web.shortcuts.search' },
  { key: '?', text: 'web.shortcuts.list' },
  { key: 'Esc', text: 'web.shortcuts.close' },
  { key: 'Tab', text: 'web.shortcuts.next' },
  { key: '← →', text: 'web.shortcuts.arrows' },
] as const

export function ShortcutList({ enabled, onEnable, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <Dialog title={t('web.shortcuts')} onClose={onClose}>
      <dl className="keys">
        {KEYS.map(({ key, text }) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={enabled} onChange={(event) => onEnable(event.target.checked)} />
        {t('web.shortcuts.enabled')}
      </label>
    </Dialog>
  )
}
