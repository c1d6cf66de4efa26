import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly disabled: boolean
  readonly onFile: (file: File) => void
}

const TAKEN = ['.xlsx', '.csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv']

/** Where a file is chosen, or dropped. */
export function FilePlace({ disabled, onFile }: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <DropZone
      className="file-place"
      isDisabled={disabled}
      aria-label={t('web.exchange.drop')}
      onDrop={async ({ items }) => {
        const item = items.find((one) => one.kind === 'file')
        if (item?.kind === 'file') onFile(await item.getFile())
      }}
    >
      <FileTrigger
        acceptedFileTypes={TAKEN}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) onFile(file)
        }}
      >
        <Button className="button" isDisabled={disabled}>
          {t('web.exchange.choose')}
        </Button>
      </FileTrigger>
      <span>{t('web.exchange.drop')}</span>
    </DropZone>
  )
}
