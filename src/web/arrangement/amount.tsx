import type { ReactNode } from 'react'
import type { ArrangementTermsView } from '../../contract/arrangement.ts'
import { useTranslator } from '../ui/translator.ts'

type Component = ArrangementTermsView['components'][number]

/** How much a component is, never without its unit; what may not be seen says so. */
export function Amount({ component }: { readonly component: Component }): ReactNode {
  const { t, number } = useTranslator()
  const { unit, quantity, amount, currency, withheld } = component
  if (unit !== 'money') return t(`quantity.${unit}`, { n: quantity ?? 0 })
  if (withheld.includes('amount')) return <span className="soft">{t('web.arrangement.withheldValue')}</span>
  return (
    <bdi>
      {number(Number(amount))} {currency}
    </bdi>
  )
}
