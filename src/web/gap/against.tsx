import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GapListView } from '../../contract/gap.ts'
import { CHANGE_KINDS } from '../../core/gap/edition-diff.ts'
import { useTranslator } from '../ui/translator.ts'

type Against = NonNullable<GapListView['against']>

/** What changed since the edition, in numbers of lines; a link to the edition. */
export function AgainstSummary({ against }: { readonly against: Against }): ReactNode {
  const { t, day } = useTranslator()
  const number = String(against.number)
  return (
    <p className="against">
      <Link to="/editions/$number" params={{ number }}>
        {t('web.list.since', { number, day: day(against.asOf) })}
      </Link>{' '}
      {CHANGE_KINDS.map((kind) =>
        t('web.list.kind', { kind: t(`kind.change.${kind}`), n: against.counts[kind] ?? 0 }),
      ).join(t('web.separator'))}
    </p>
  )
}

/** Lines of the edition that the list no longer has: named, so that none goes unseen. */
export function GoneLines({ against }: { readonly against: Against }): ReactNode {
  const { t } = useTranslator()
  if (against.gone.length === 0) return null
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{t('web.list.gone', { number: String(against.number) })}</h2>
      <ul className="notes">
        {against.gone.map(({ id, mission, capability, unit, gapBefore }) => (
          <li key={id}>
            {mission.code === 'ALL' ? mission.name : mission.code}
            {t('web.separator')}
            {capability.name}
            {t('web.separator')}
            {gapBefore === null
              ? t('web.list.before.unknown')
              : t('web.pair', { what: t('web.column.gap'), more: t(`quantity.${unit}`, { n: gapBefore }) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
