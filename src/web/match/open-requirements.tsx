import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { coverage, type Coverage } from '../../core/match/explain/coverage.ts'
import type { MatchRequirement } from '../../core/match/problem.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { PlanProps } from './plan-sections.tsx'

/** What the plan leaves open, wholly or in part, each with the way to the reasons. */
export function OpenRequirements(props: PlanProps): ReactNode {
  const { plan, names, facts } = props
  const { t, number, compare } = useTranslator()
  const open = facts.problem.requirements
    .map((r) => ({ r, stands: coverage(facts, r, plan.packages), name: names.requirement(r.id) }))
    .filter(({ stands }) => stands.state !== 'CLOSED')
    .toSorted((a, b) => b.r.weight - a.r.weight || compare(a.name, b.name))
  const [late, lacking] = [
    open.filter(({ stands }) => stands.state === 'LATE'),
    open.filter(({ stands }) => stands.state !== 'LATE'),
  ]
  return (
    <section>
      <h2>{t('web.match.open')}</h2>
      {open.length === 0 ? (
        <p className="panel">{t('web.match.allClosed')}</p>
      ) : (
        <>
          {lacking.length > 0 && <OpenTable {...props} rows={lacking} label={t('web.match.open')} />}
          {late.length > 0 && (
            <details className="findings">
              <summary>
                {t('match.coverage.LATE')} <span className="mark-word">{number(late.length)}</span>
              </summary>
              <OpenTable {...props} rows={late} label={t('match.coverage.LATE')} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

interface Open {
  readonly r: MatchRequirement
  readonly stands: Coverage
  readonly name: string
}

function OpenTable({
  facts,
  names,
  rows,
  label,
}: PlanProps & { readonly rows: readonly Open[]; readonly label: string }): ReactNode {
  const { t, number } = useTranslator()
  return (
    <PlainTable
      label={label}
      columns={[
        t('web.match.requirement'),
        t('web.match.state'),
        { number: t('web.match.needed') },
        { number: t('web.match.served') },
        { number: t('web.match.short') },
        t('web.match.whyNot'),
      ]}
    >
      {rows.map(({ r, stands, name }) => {
        const unit = names.unit(r.id) ?? (facts.capability(r).unit === 'UNIT' ? 'unit' : 'person')
        return (
          <tr key={r.id}>
            <th scope="row">{name}</th>
            <td data-label={t('web.match.state')}>{t(`match.coverage.${stands.state}`)}</td>
            <td className="number" data-label={t('web.match.needed')}>
              {t(`quantity.${unit}`, { n: r.quantity })}
            </td>
            <td className="number" data-label={t('web.match.served')}>
              {number(stands.served)}
            </td>
            <td className="number" data-label={t('web.match.short')}>
              {number(stands.monthsShort)}
            </td>
            <td data-label={t('web.match.whyNot')}>
              <Link
                to="."
                search={(now) => ({ ...now, gap: r.id, pack: undefined })}
                resetScroll={false}
                aria-label={`${t('web.match.whyNot')} ${name}`}
              >
                {t('web.match.whyNot')}
              </Link>
            </td>
          </tr>
        )
      })}
    </PlainTable>
  )
}
