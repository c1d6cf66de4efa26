import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { partsOf } from '../../core/match/explain/why-this.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import { useList } from '../ui/list.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { firstDay, lastDay } from './month-scale.ts'
import { MonthsPicture, type MonthBar } from './months-picture.tsx'
import { packOf, stayText } from './pack.ts'
import type { PlanProps } from './plan-sections.tsx'
import { useMatcher } from './queries.ts'
import { RunKept } from './run-kept.tsx'

/** So many packages are drawn; the table has them all. */
const DRAWN = 40

/** The packages of a plan: as a picture, and as a table. */
export function Packages({ run, plan, names, facts }: PlanProps): ReactNode {
  const { t, day, compare } = useTranslator()
  const packages = plan.packages.toSorted(
    (a, b) => compare(names.requirement(a.requirement), names.requirement(b.requirement)) || a.start - b.start,
  )
  const drawn = packages.slice(0, DRAWN)
  const bars = drawn.map((p, n): MonthBar => {
    const r = facts.requirements.get(p.requirement)
    return {
      key: packOf(p),
      ...(drawn[n - 1]?.requirement !== p.requirement && { heading: names.requirement(p.requirement) }),
      label: names.sender(p.offer),
      start: p.start,
      end: p.end,
      look: 'stay',
      ...(r && { asked: [r.from, r.until] as const }),
    }
  })
  const { months } = facts.problem
  const span = { from: day(firstDay(run.asOf, 0)), until: day(lastDay(run.asOf, months)) }
  return (
    <section>
      <h2>{t('web.match.packages')}</h2>
      {packages.length === 0 ? (
        <p className="panel">{t('web.match.packages.none')}</p>
      ) : (
        <>
          <MonthsPicture
            title={t('web.match.picture', { n: bars.length, ...span })}
            asOf={run.asOf}
            months={months}
            bars={bars}
          />
          {packages.length > DRAWN && <p className="soft">{t('web.match.others', { n: packages.length - DRAWN })}</p>}
          <Table run={run} plan={plan} names={names} facts={facts} packages={packages} />
        </>
      )}
    </section>
  )
}

function Table({ run, names, facts, packages }: PlanProps & { readonly packages: readonly MatchPackage[] }): ReactNode {
  const { t } = useTranslator()
  const matcher = useMatcher()
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(run.kept.map(packOf)))
  const keep = (pack: MatchPackage, on: boolean): void =>
    setKept(new Set([...kept].filter((one) => one !== packOf(pack)).concat(on ? packOf(pack) : [])))
  return (
    <>
      <PlainTable
        label={t('web.match.packages')}
        columns={[
          t('web.match.requirement'),
          t('web.match.offer'),
          t('web.match.time'),
          t('web.match.others.parties'),
          { number: t('web.match.amount') },
          t('web.match.why'),
          matcher !== null && t('web.match.keep'),
        ]}
      >
        {packages.map((pack) => (
          <Row
            key={packOf(pack)}
            pack={pack}
            run={run}
            names={names}
            facts={facts}
            kept={kept.has(packOf(pack))}
            onKeep={matcher && ((on) => keep(pack, on))}
          />
        ))}
      </PlainTable>
      {matcher && kept.size > 0 && <RunKept run={run} kept={packages.filter((p) => kept.has(packOf(p)))} />}
    </>
  )
}

type RowProps = Pick<PlanProps, 'run' | 'names' | 'facts'> & {
  readonly pack: MatchPackage
  readonly kept: boolean
  /** Null for whoever may ask for no run. */
  readonly onKeep: ((on: boolean) => void) | null
}

function Row({ pack, run, names, facts, kept, onKeep }: RowProps): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const list = useList()
  const others = partsOf(facts, pack).filter((part) => part.role !== 'CONTRIBUTOR')
  const said = others.map((p) =>
    t('web.match.about', { what: t(`kind.role.${p.role}`), which: names.component(p.component) }),
  )
  const [what, which] = [names.requirement(pack.requirement), names.component(pack.offer)]
  const here = packOf(pack)
  const stood = run.kept.some((p) => packOf(p) === here)
  const proposed = run.proposed.some((p) => packOf(p) === here)
  return (
    <tr>
      <th scope="row">
        {what}
        {stood && <span className="mark-word">{t('web.match.kept')}</span>}
        {proposed && <span className="mark-word">{t('web.match.proposedMark')}</span>}
      </th>
      <td data-label={t('web.match.offer')}>{which}</td>
      <td data-label={t('web.match.time')}>{stayText(translator, run.asOf, pack)}</td>
      <td data-label={t('web.match.others.parties')}>{said.length === 0 ? '–' : list(said)}</td>
      <td className="number" data-label={t('web.match.amount')}>
        {number(Math.round(pack.funds.reduce((sum, f) => sum + f.amount, 0)))}
      </td>
      <td data-label={t('web.match.why')}>
        <Link
          to="."
          search={(now) => ({ ...now, pack: packOf(pack), gap: undefined })}
          resetScroll={false}
          aria-label={`${t('web.match.why')} ${t('web.match.about', { what, which })}`}
        >
          {t('web.match.why')}
        </Link>
      </td>
      {onKeep && (
        <td data-label={t('web.match.keep')}>
          <label className="pick">
            <input
              type="checkbox"
              checked={kept}
              aria-label={t('web.match.keepThis', { pack: t('web.match.about', { what, which }) })}
              onChange={(event) => onKeep(event.target.checked)}
            />
          </label>
        </td>
      )}
    </tr>
  )
}
