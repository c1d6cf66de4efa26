import '../mission/mission.css'
import './match.css'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatchRunView } from '../../contract/match.ts'
import { Loaded } from '../ui/loaded.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { engineName } from './engine-name.ts'
import { distance, figure, shortId, stateOf } from './figures.ts'
import { namesOf } from './names.ts'
import { packText } from './pack.ts'
import { useRun } from './queries.ts'

/** Two runs side by side: figures, and which packages only one of them has. */
export function ComparePage(): ReactNode {
  const { t } = useTranslator()
  const { first, second } = useSearch({ from: '/matching/compare' })
  const [a, b] = [useRun(first ?? ''), useRun(second ?? '')]
  useTitle(t('web.match.compare.title'))
  return (
    <>
      <h1>{t('web.match.compare.title')}</h1>
      {first === undefined || second === undefined ? (
        <p className="panel">
          {t('web.match.compare.choose')} <Link to="/matching">{t('web.nav.matching')}</Link>
        </p>
      ) : (
        <Loaded query={a}>{(one) => <Loaded query={b}>{(other) => <Both a={one} b={other} />}</Loaded>}</Loaded>
      )}
    </>
  )
}

interface Props {
  readonly a: MatchRunView
  readonly b: MatchRunView
}

function Both({ a, b }: Props): ReactNode {
  const { t } = useTranslator()
  const [inA, inB] = [packagesOf(a), packagesOf(b)]
  const not = (those: Packs, these: Packs): Packs => new Map([...those].filter(([key]) => !these.has(key)))
  return (
    <>
      <Figures a={a} b={b} />
      <PackList title={t('web.match.onlyFirst')} run={a} packs={not(inA, inB)} />
      <PackList title={t('web.match.onlySecond')} run={b} packs={not(inB, inA)} />
      <PackList title={t('web.match.both')} run={b} packs={new Map([...inB].filter(([key]) => inA.has(key)))} />
    </>
  )
}

function Figures({ a, b }: Props): ReactNode {
  const translator = useTranslator()
  const { t, day, number } = translator
  const rows: readonly (readonly [string, (run: MatchRunView) => string])[] = [
    [t('web.asOf'), (run) => day(run.asOf)],
    [t('web.knownAt'), (run) => (run.knownAt ? day(run.knownAt) : '–')],
    [t('web.match.audience'), (run) => t(`web.match.audience.${run.audience}`)],
    [t('web.match.state'), (run) => stateOf(translator, run)],
    [t('cli.match.objective'), (run) => figure(translator, run.objective)],
    [t('cli.match.bound'), (run) => figure(translator, run.bound)],
    [t('web.match.distance'), (run) => distance(translator, run.objective, run.bound, run.tax)],
    [t('web.match.packages'), (run) => number(run.counts.packages)],
    [t('web.match.offers'), (run) => number(run.counts.offers)],
    [t('web.match.engine'), (run) => engineName(translator, run.engine)],
    [t('web.match.rules'), (run) => run.rules],
    [t('web.match.assumptions'), (run) => run.assumptions],
    [t('web.match.problem'), (run) => run.inputSha256.slice(0, 12)],
  ]
  const head = (run: MatchRunView, title: string): ReactNode => (
    <th scope="col">
      <Link to="/matching/$id" params={{ id: run.id }}>
        {title} <bdi>{shortId(run.id)}</bdi>
      </Link>
    </th>
  )
  return (
    <ScrollRegion label={t('web.match.compare.title')}>
      <table className="plain">
        <caption className="unseen">{t('web.match.compare.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('web.match.run')}</span>
            </th>
            {head(a, t('web.match.first'))}
            {head(b, t('web.match.second'))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, of]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {[a, b].map((run, n) => (
                <td key={n === 0 ? 'first' : 'second'}>
                  <bdi>{of(run)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

type Pack = NonNullable<MatchRunView['plan']>['packages'][number]
type Packs = ReadonlyMap<string, Pack>

/** Packages by what they are in the register: ids of two problems need not be the same. */
const packagesOf = ({ plan, subjects }: MatchRunView): Packs =>
  new Map(
    (plan?.packages ?? []).map((p) => [
      JSON.stringify([
        subjects.requirements[p.requirement]?.line ?? p.requirement,
        subjects.offers[p.offer] ?? p.offer,
      ]),
      p,
    ]),
  )

/** Some in sight, the others a click away. */
const SHOWN = 12

interface PackListProps {
  readonly title: string
  readonly run: MatchRunView
  readonly packs: Packs
}

function PackList({ title, run, packs }: PackListProps): ReactNode {
  const translator = useTranslator()
  const names = namesOf(run, translator)
  const all = [...packs]
  const list = (some: typeof all): ReactNode => (
    <ul className="notes">
      {some.map(([key, pack]) => (
        <li key={key}>{packText(translator, names, run.asOf, pack)}</li>
      ))}
    </ul>
  )
  return (
    <section>
      <h2>
        {title} <span className="mark-word">{translator.number(packs.size)}</span>
      </h2>
      {all.length > 0 && list(all.slice(0, SHOWN))}
      {all.length > SHOWN && (
        <details>
          <summary>{translator.t('web.match.others', { n: all.length - SHOWN })}</summary>
          {list(all.slice(SHOWN))}
        </details>
      )}
    </section>
  )
}
