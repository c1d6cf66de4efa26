import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useGapList } from '../gap/queries.ts'
import { useWhen } from '../history/use-when.ts'
import { gapSearch } from '../gap/search.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { GapTable } from './gap-table.tsx'

/** What a mission requires, how much of it is missing, and what that does; each line leads to where notes are put down. */
export function MissionNeeds({ mission }: { readonly mission: string }): ReactNode {
  const { t } = useTranslator()
  const { asOf, knownAt } = useWhen()
  const query = useGapList({
    ...gapSearch({ mission, sort: 'severity', order: 'desc' }),
    ...(asOf && { asOf }),
    ...(knownAt && { knownAt }),
  })
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{t('web.own.needs')}</h2>
      <p className="lead">{t('web.own.needs.lead')}</p>
      <Loaded query={query} rows={8}>
        {({ lines }) =>
          lines.length === 0 ? (
            <p className="panel">{t('web.own.needs.none')}</p>
          ) : (
            <GapTable lines={lines} label={t('web.own.needs')} impacts />
          )
        }
      </Loaded>
      <p>
        <Link to="/missions/$code" params={{ code: mission }}>
          {t('web.own.missionPage')}
        </Link>
      </p>
    </section>
  )
}
