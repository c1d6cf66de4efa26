import type { ReactNode } from 'react'
import type { ArrangementTermsView, ArrangementView } from '../../contract/arrangement.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly terms: ArrangementTermsView
  readonly departed: ArrangementView['departed']
}

/** Who takes part, and as what. */
export function PartiesTable({ terms, departed }: Props): ReactNode {
  const { t, day } = useTranslator()
  const list = useList()
  return (
    <section>
      <h2>{t('web.arrangement.parties')}</h2>
      <ul className="notes">
        {terms.parties.map((party) => (
          <li key={party.code}>
            <strong>{party.name}</strong> {list(party.roles.map((role) => t(`kind.role.${role}`)))}
            {party.left && <span className="mark-word">{t('web.arrangement.lost')}</span>}
          </li>
        ))}
      </ul>
      {departed.map((party) => (
        <p key={party.code}>
          {t('web.arrangement.departed', { name: party.name, day: day(party.on, 'long') })}{' '}
          {party.reason && <bdi>{party.reason}</bdi>}
        </p>
      ))}
    </section>
  )
}
