import type { Translator } from '../../i18n/translator.ts'
import type { Draft } from './draft.ts'

/** The fields in which two forms differ, as text for a reader. */
export function differences(
  { t, maybe }: Translator,
  theirs: Draft,
  mine: Draft,
): { label: string; theirs: string; mine: string }[] {
  const said: readonly [string, (d: Draft) => string][] = [
    [t('web.arrangement.mission'), (d) => d.mission],
    [t('web.arrangement.capability'), (d) => d.capability],
    [t('web.arrangement.type'), (d) => maybe(`kind.arrangement.${d.type}`) ?? d.type],
    [t('web.arrangement.period'), (d) => `${d.from} – ${d.until}`],
    [t('web.arrangement.visibility'), (d) => maybe(`kind.visibility.${d.visibility}`) ?? d.visibility],
    [t('web.arrangement.reference'), (d) => d.reference],
    [t('web.arrangement.amountsPublic'), (d) => (d.amountsPublic ? '✓' : '')],
    [t('web.arrangement.parties'), (d) => d.parties.map((p) => `${p.code}: ${p.roles.join(', ')}`).join('\n')],
    [
      t('web.arrangement.components'),
      (d) =>
        d.components
          .map((c) =>
            [c.id, c.kind, c.party, c.quantity || c.amount, c.unit, c.closes, c.dependsOn.join(' ')].join(' · '),
          )
          .join('\n'),
    ],
    [t('web.arrangement.milestones'), (d) => d.milestones.map((m) => `${m.id} · ${m.what} · ${m.due}`).join('\n')],
    [t('web.arrangement.note'), (d) => d.note],
  ]
  return said.map(([label, of]) => ({ label, theirs: of(theirs), mine: of(mine) })).filter((f) => f.theirs !== f.mine)
}
