import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly from: string
  readonly until: string | null
}

/** The days for which an arrangement is made. */
export function Period({ from, until }: Props): ReactNode {
  const { t, day } = useTranslator()
  return t('web.fromUntil', { from: day(from), until: until === null ? t('web.arrangement.openEnd') : day(until) })
}
