import type { ReactNode } from 'react'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import { isolate } from '../ui/isolate.ts'
import { useTranslator } from '../ui/translator.ts'
import { ruleText } from './texts.ts'

type Offer = ReachWhyView['derived']['offers'][number]
export const capabilityNames = (why: ReachWhyView): ((code: string) => string) => {
  const names = new Map(why.capabilities.map(({ code, name }) => [code, name]))
  return (code) => names.get(code) ?? code
}

interface OfferedProps {
  readonly offer: Offer
  readonly capability: (code: string) => string
}

/** An offer in a few words: whose, how many, of what. */
export function Offered({ offer, capability }: OfferedProps): ReactNode {
  const { t, number, maybe } = useTranslator()
  const quantity = offer.quantity === null ? t('reach.band.UNKNOWN') : number(offer.quantity)
  const more = `${quantity} ${maybe(`unit.${offer.unit}`) ?? offer.unit}`
  return [t('web.pair', { what: isolate(offer.organisation.name), more }), capability(offer.capability)].join(
    t('web.separator'),
  )
}

interface RuleProps {
  readonly rule: Offer['rules'][number]
  readonly capability: (code: string) => string
}

/** A rule, and by how much. */
export function Rule({ rule, capability }: RuleProps): ReactNode {
  const translator = useTranslator()
  return (
    <small className="under">
      {ruleText(translator, rule, capability)}
      {rule.by &&
        `${translator.t('web.separator')}${translator.t(`reach.by.${rule.by.unit}`, {
          have: rule.by.have,
          need: rule.by.need,
        })}`}
    </small>
  )
}
