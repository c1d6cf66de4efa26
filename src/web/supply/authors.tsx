import type { ReactNode } from 'react'
import type { PledgeView } from '../../contract/supply.ts'
import { Instant } from '../ui/instant.tsx'
import { useTranslator } from '../ui/translator.ts'

/** Who wrote what of a pledge, for its owner: colleagues by name. */
export function Authors({ authors }: { readonly authors: NonNullable<PledgeView['authors']> }): ReactNode {
  const { t, maybe } = useTranslator()
  const words = (what: string): string =>
    what === 'TERMS'
      ? t('web.pledge.terms')
      : (maybe(`web.pledge.${what}`) ?? maybe(`kind.pledgeEvent.${what}`) ?? what)
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">{t('web.pledge.authors')}</h2>
      <ol className="events">
        {authors.toReversed().map(({ at, author, name, what }) => (
          <li key={`${at} ${author} ${what}`}>
            <Instant at={at} />
            {t('web.separator')}
            {words(what)}
            {t('web.separator')}
            {name === null ? <span className="soft">{t('web.pledge.authors.other')}</span> : <bdi>{name}</bdi>}
          </li>
        ))}
      </ol>
    </section>
  )
}
