import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { coverage } from '../../core/match/explain/coverage.ts'
import { useTranslator } from '../ui/translator.ts'
import { useGapName } from './gap-name.ts'
import { packOf, packText } from './pack.ts'
import type { PlanProps } from './plan-sections.tsx'
import { Propose } from './propose.tsx'

/** On the page of runs: which gap a run is wanted for. */
export function WantedGap({ need }: { readonly need: string }): ReactNode {
  const { t } = useTranslator()
  const name = useGapName()
  return (
    <div className="panel wanted">
      <p>
        <strong>{t('web.match.forGap', { gap: name(need) })}</strong>
      </p>
      <p>{t('web.match.forGap.lead')}</p>
      <AllGaps />
    </div>
  )
}

const AllGaps = (): ReactNode => {
  const { t } = useTranslator()
  return (
    <p>
      <Link to="." search={(now) => ({ ...now, need: undefined })} resetScroll={false}>
        {t('web.match.allGaps')}
      </Link>
    </p>
  )
}

/** On the page of a run: what its plan has for one gap, ready to be proposed, or the way to why it has not. */
export function ForGap({ run, plan, names, facts, need }: PlanProps & { readonly need: string }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const name = useGapName()
  const requirement = [...facts.requirements.values()].find((r) => run.subjects.requirements[r.id]?.line === need)
  const stands = requirement && coverage(facts, requirement, plan.packages)
  const packages = plan.packages.filter((p) => p.requirement === requirement?.id)
  return (
    <section className="panel wanted" aria-labelledby="wanted-gap">
      <h2 id="wanted-gap">{t('web.match.forGap', { gap: name(need) })}</h2>
      {!requirement || !stands ? (
        <p>{t('web.match.forGap.none')}</p>
      ) : (
        <>
          <p>
            <strong>{t(`match.coverage.${stands.state}`)}</strong>{' '}
            {t('web.match.servedOf', { served: number(stands.served), quantity: number(requirement.quantity) })}
          </p>
          <ul className="wanted-packages">
            {packages.map((pack) => (
              <li key={packOf(pack)}>
                <span>{packText(translator, names, run.asOf, pack)}</span>
                <span className="choices">
                  <Propose run={run} pack={pack} />
                  <Link
                    to="."
                    search={(now) => ({ ...now, pack: packOf(pack), gap: undefined })}
                    resetScroll={false}
                    className="button"
                  >
                    {t('web.match.why')}
                  </Link>
                </span>
              </li>
            ))}
          </ul>
          {stands.state !== 'CLOSED' && (
            <p>
              <Link
                to="."
                search={(now) => ({ ...now, gap: requirement.id, pack: undefined })}
                resetScroll={false}
                className={packages.length > 0 ? 'button' : 'button primary'}
              >
                {t('web.match.whyNot')}
              </Link>
            </p>
          )}
        </>
      )}
      <AllGaps />
    </section>
  )
}
