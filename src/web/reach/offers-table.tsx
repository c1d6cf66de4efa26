import type { ReactNode } from 'react'
import type { ReachWhyView } from '../../contract/reach-why.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { capabilityNames, Offered, Rule } from './offered.tsx'

/** Every public offer of helicopters that is known on the day, and which rule excludes it, by how much. */
export function OffersTable({ why }: { readonly why: ReachWhyView }): ReactNode {
  const { t, day, maybe } = useTranslator()
  const capability = capabilityNames(why)
  const label = t('web.reach.offers')
  if (why.derived.offers.length === 0) return <p className="panel">{t('web.reach.offers.none')}</p>
  return (
    <>
      <h3>{label}</h3>
      <ScrollRegion label={label}>
        <table className="plain reach-offers">
          <caption className="unseen">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.reach.offers.offer')}</th>
              <th scope="col">{t('web.column.mission')}</th>
              <th scope="col">{t('web.reach.offers.rule')}</th>
            </tr>
          </thead>
          <tbody>
            {why.derived.offers.map((offer) => (
              <tr key={offer.pledge} data-offer={offer.pledge}>
                <th scope="row">
                  <Offered offer={offer} capability={capability} />
                  <small className="under">
                    {offer.state === null
                      ? day(offer.since)
                      : t('web.reach.offers.since', {
                          state: maybe(`web.pledge.${offer.state}`) ?? offer.state,
                          day: day(offer.since),
                        })}
                  </small>
                </th>
                <td>{offer.mission ?? '–'}</td>
                <td>
                  <strong>{t(`reach.standing.${offer.standing}`)}</strong>
                  {offer.rules.map((rule) => (
                    <Rule key={`${rule.code} ${rule.line ?? ''}`} rule={rule} capability={capability} />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
