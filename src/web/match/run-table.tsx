import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MatchRunHeadView } from '../../contract/match.ts'
import { OrganisationName } from '../access/organisation-name.tsx'
import { Instant } from '../ui/instant.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { engineName } from './engine-name.ts'
import { distance, figure, shortId, stateOf } from './figures.ts'

interface Props {
  readonly runs: readonly MatchRunHeadView[]
  /** The gap that a run is wanted for: its page begins with it. */
  readonly need: string | undefined
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** Runs, the newest first; two of them can be chosen. */
export function RunTable({ runs, need, chosen, onChoose }: Props): ReactNode {
  const { t } = useTranslator()
  const toggle = (id: string, on: boolean): void =>
    onChoose(on ? [...chosen, id].slice(-2) : chosen.filter((one) => one !== id))
  return (
    <PlainTable
      label={t('web.match.runs')}
      columns={[
        t('web.match.compare'),
        t('web.match.run'),
        t('cli.match.asked'),
        t('web.match.state'),
        { number: t('cli.match.objective') },
        { number: t('cli.match.bound') },
        { number: t('web.match.distance') },
        t('web.match.engine'),
      ]}
    >
      {runs.map((run) => (
        <Row
          key={run.id}
          run={run}
          need={need}
          chosen={chosen.includes(run.id)}
          onChoose={(on) => toggle(run.id, on)}
        />
      ))}
    </PlainTable>
  )
}

interface RowProps {
  readonly run: MatchRunHeadView
  readonly need: string | undefined
  readonly chosen: boolean
  readonly onChoose: (on: boolean) => void
}

function Row({ run, need, chosen, onChoose }: RowProps): ReactNode {
  const translator = useTranslator()
  const { t, day } = translator
  const objective = run.objective ?? run.progress?.incumbent ?? null
  const bound = run.bound ?? run.progress?.bound ?? null
  return (
    <tr>
      <td data-label={t('web.match.compare')}>
        <label className="pick">
          <input
            type="checkbox"
            checked={chosen}
            disabled={run.objective === null}
            aria-label={t('web.match.pick', { day: day(run.asOf), id: shortId(run.id) })}
            onChange={(event) => onChoose(event.target.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <Link to="/matching/$id" params={{ id: run.id }} search={need ? { need } : {}}>
          {t('web.match.title', { day: day(run.asOf) })}
        </Link>
        <small className="under">
          <bdi>{shortId(run.id)}</bdi> {run.exercise && t('web.match.exercise')}
        </small>
      </th>
      <td data-label={t('cli.match.asked')}>
        <Instant at={run.askedAt} />
        {run.owner !== null && (
          <small className="under">
            <OrganisationName code={run.owner} />
          </small>
        )}
      </td>
      <td data-label={t('web.match.state')}>{stateOf(translator, run)}</td>
      <td className="number" data-label={t('cli.match.objective')}>
        {figure(translator, objective)}
      </td>
      <td className="number" data-label={t('cli.match.bound')}>
        {figure(translator, bound)}
      </td>
      <td className="number" data-label={t('web.match.distance')}>
        {distance(translator, objective, bound, run.tax)}
      </td>
      <td data-label={t('web.match.engine')}>{engineName(translator, run.engine ?? run.limits.engine)}</td>
    </tr>
  )
}
