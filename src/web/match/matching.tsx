import '../mission/mission.css'
import './match.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Loaded } from '../ui/loaded.tsx'
import { Pager } from '../ui/pager.tsx'
import { useTitle } from '../ui/title.ts'
import { useTranslator } from '../ui/translator.ts'
import { AskForm } from './ask-form.tsx'
import { WantedGap } from './for-gap.tsx'
import { useMatcher, useRuns } from './queries.ts'
import { RunTable } from './run-table.tsx'

/** Runs of the matcher that the viewer may see, and the way to a new one. */
export function Matching(): ReactNode {
  const { t } = useTranslator()
  const { offset = 0, need } = useSearch({ from: '/matching' })
  const navigate = useNavigate({ from: '/matching' })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const matcher = useMatcher()
  const [first, second] = chosen
  useTitle(t('web.nav.matching'))
  return (
    <>
      <h1>{t('web.nav.matching')}</h1>
      <p className="lead">{t('web.match.lead')}</p>
      {need && <WantedGap need={need} />}
      {matcher ? <AskForm need={need} /> : <p className="panel">{t('web.match.signIn')}</p>}
      <section>
        <h2>{t('web.match.runs')}</h2>
        <Loaded query={useRuns(offset)}>
          {({ runs, page }) =>
            runs.length === 0 ? (
              <p className="panel">{t('cli.match.none')}</p>
            ) : (
              <>
                <RunTable runs={runs} need={need} chosen={chosen} onChoose={setChosen} />
                <p className="choices below">
                  <button
                    type="button"
                    className="button"
                    disabled={second === undefined}
                    onClick={() => void navigate({ to: '/matching/compare', search: { first, second } })}
                  >
                    {t('web.match.compare')}
                  </button>
                  {second === undefined && <span className="soft">{t('web.match.compare.choose')}</span>}
                </p>
                <Pager
                  page={page}
                  shown={page.offset + page.limit < page.total ? page.limit : page.total - page.offset}
                  onOffset={(next) =>
                    void navigate({ to: '.', search: (now) => ({ ...now, offset: next || undefined }) })
                  }
                />
              </>
            )
          }
        </Loaded>
      </section>
    </>
  )
}
