import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslator } from '../../ui/translator.ts'

/** "Edition 3", as a link. */
export function EditionLink({ number }: { readonly number: number }): ReactNode {
  const { t } = useTranslator()
  return (
    <Link to="/editions/$number" params={{ number: String(number) }}>
      {t('web.edition.number', { number: String(number) })}
    </Link>
  )
}
