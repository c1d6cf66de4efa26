import type { ReactNode } from 'react'
import type { ReconciliationView } from '../../contract/gap.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

/** Published totals beside the sums of their parts: a difference is shown, never smoothed away. */
export function Reconciliation({ notes }: { readonly notes: readonly ReconciliationView[] }): ReactNode {
  const { t } = useTranslator()
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="reconciliation">
      <h2 id="reconciliation">{t('web.reconciliation')}</h2>
      <ul className="notes">
        {notes.map((note) => (
          <Note key={`${note.register}/${note.validOn}/${note.mission}`} note={note} />
        ))}
      </ul>
    </section>
  )
}

function Note({ note }: { readonly note: ReconciliationView }): ReactNode {
  const { t, day, maybe } = useTranslator()
  const list = useList()
  const names = note.listedAsZero.map(({ name }) => name)
  const outcome =
    note.difference === 0
      ? 'web.reconciliation.equal'
      : note.difference > 0
        ? 'web.reconciliation.short'
        : 'web.reconciliation.over'
  return (
    <li>
      {t('web.pair', {
        what: [maybe(`web.register.${note.register}`) ?? note.register, note.mission, day(note.validOn, 'long')]
          .filter(Boolean)
          .join(t('web.separator')),
        more: t(outcome, { n: Math.abs(note.difference), sum: note.sum, published: note.published }),
      })}{' '}
      {names.length > 0 &&
        t('web.reconciliation.zero', {
          names: list(names),
          n: names.length,
        })}
    </li>
  )
}
