import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { LOCALES } from '../../i18n/language.ts'
import { useTranslator } from './translator.ts'

interface Props {
  readonly title: ReactNode
  readonly drawer?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal window: focus stays inside, Escape closes, focus returns. `drawer`: at the end side of the page. */
export function Dialog({ title, drawer = false, onClose, children }: Props): ReactNode {
  const { t, language, direction } = useTranslator()
  return (
    <I18nProvider locale={LOCALES[language]}>
      <ModalOverlay
        isOpen
        isDismissable
        onOpenChange={(open) => !open && onClose()}
        className={drawer ? 'overlay drawer' : 'overlay'}
      >
        <Modal className="modal">
          <AriaDialog className="dialog" lang={language} dir={direction}>
            <header>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              <button type="button" className="button quiet" onClick={onClose}>
                {t('web.close')}
              </button>
            </header>
            <div className="dialog-body">{children}</div>
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
