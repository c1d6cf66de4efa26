import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly asOf: string
  readonly knownAt: string | null
  readonly ledger?: { readonly seq: number; readonly hash: string } | null
}

/** What a printed page must say of itself. */
export function Stamp({ asOf, knownAt, ledger }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  return (
    <p className="stamp">
      {t('web.stamp.asOf', { day: translator.day(asOf, 'long') })}{' '}
      {knownAt ? t('web.stamp.knownAt', { day: translator.day(knownAt, 'long') }) : t('web.stamp.knownNow')}{' '}
      {ledger && t('web.stamp.ledger', { seq: ledger.seq, hash: ledger.hash.slice(0, 12) })} <bdi>{location.href}</bdi>
    </p>
  )
}
