import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { CopyButton } from './copy-button.tsx'

interface Props {
  readonly about: string
  readonly text: string
}

/** Something that is shown once: a link to hand over, or a key. */
export function Issued({ about, text }: Props): ReactNode {
  const { t } = useTranslator()
  // The button that asked for it may be gone: in a window the focus must not fall out of it.
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="panel" role="status" tabIndex={-1} ref={box}>
      <p>{about}</p>
      <p className="issued" dir="ltr">
        {text}
      </p>
      <p className="remedy">{t('web.access.once')}</p>
      <p className="choices">
        <CopyButton text={text} />
      </p>
    </div>
  )
}
