import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { useTranslator } from '../ui/translator.ts'
import { Caveats } from './caveats.tsx'

/** The terms in the owner's words: each text in the language in which it was written. */
export function TermsSection({ pledge }: { readonly pledge: PledgeView }): ReactNode {
  const { t, maybe } = useTranslator()
  const { conditions, standards, earmarks, caveats, caveatCodes, note, language } = pledge
  const codes = caveats ? [] : (caveatCodes ?? [])
  const empty =
    [conditions, standards, earmarks, caveats, codes].every((list) => (list ?? []).length === 0) && note === null
  if (empty) return null
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{t('web.pledge.terms')}</h2>
      {conditions && conditions.length > 0 && (
        <>
          <h3>{t('web.pledge.conditions')}</h3>
          <ul lang={language ?? undefined}>
            {conditions.map((text) => (
              <li key={text}>
                <p dir="auto" className="written">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {caveats && caveats.length > 0 && <Caveats pledge={pledge} caveats={caveats} />}
      {codes.length > 0 && (
        <>
          <h3>{t('web.pledge.caveats')}</h3>
          <ul>
            {codes.map((code) => (
              <li key={code}>{t(`kind.caveat.${code}`)}</li>
            ))}
          </ul>
        </>
      )}
      {standards && standards.length > 0 && (
        <>
          <h3>{t('web.pledge.standards')}</h3>
          <ul>
            {standards.map(({ attribute, value, unit }) => (
              <li key={`${attribute} ${value}`}>
                {maybe(`kind.attribute.${attribute}`) ?? <bdi>{attribute}</bdi>}
                {': '}
                <bdi>{maybe(`kind.value.${value}`) ?? value}</bdi>{' '}
                {unit && (maybe(`kind.amount.${unit}`) ?? <bdi>{unit}</bdi>)}
              </li>
            ))}
          </ul>
        </>
      )}
      {earmarks && earmarks.length > 0 && (
        <>
          <h3>{t('web.pledge.earmarks')}</h3>
          <ul lang={language ?? undefined}>
            {earmarks.map(({ mission, capability, purpose }) => (
              <li key={[mission, capability, purpose].join(' ')}>
                <bdi>{[mission, capability, purpose].filter(Boolean).join(t('web.separator'))}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {note && (
        <>
          <h3>{t('web.pledge.note')}</h3>
          <p lang={language ?? 'en'} dir="auto" className="written">
            {note}
          </p>
        </>
      )}
    </section>
  )
}
