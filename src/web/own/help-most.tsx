import '../match/match.css'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { HelpMostSchema } from '../../contract/match-answers.ts'
import type { Day } from '../../core/history/day.ts'
import { imagined, type Imagined, type Thought } from '../../core/match/build/imagined.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import { Answer, Partial } from '../match/answer.tsx'
import { range } from '../match/figures.ts'
import { stayText } from '../match/pack.ts'
import type { PlanProps } from '../match/plan-sections.tsx'
import { useAnswer } from '../match/queries.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { NewestRun } from './newest-run.tsx'

type HelpView = z.infer<typeof HelpMostSchema>

/** Where what somebody offers, or thinks of offering, would help most, by the newest run. Nothing of it is kept. */
export const HelpMost = ({ thought }: { readonly thought: Thought }): ReactNode => (
  <NewestRun>{(plan) => <InRun {...plan} thought={thought} />}</NewestRun>
)

function InRun({ thought, ...given }: PlanProps & { readonly thought: Thought }): ReactNode {
  const { t } = useTranslator()
  const { run, plan, facts } = given
  const parts = Object.entries(run.subjects.offers).flatMap(([id, offer]) => (offer.pledge === thought.id ? [id] : []))
  const known = facts.offers.get(parts[0] ?? '')
  // The run has the pledge: its plan says where it serves. What is asked is where one more like it would.
  const made: Imagined = known
    ? { offer: { ...known, id: `${thought.id}+1` }, assumed: [] }
    : imagined(thought, facts.problem, run.asOf as Day)
  return (
    <>
      {known && <InPlan {...given} packages={plan.packages.filter((p) => parts.includes(p.offer))} />}
      {'none' in made ? (
        <p className="panel">{t(`web.own.help.none.${made.none}`)}</p>
      ) : (
        <>
          {known && <h3>{t('web.own.help.more')}</h3>}
          {made.assumed.length > 0 && (
            <details className="findings">
              <summary>{t('web.own.help.assumed', { n: made.assumed.length })}</summary>
              <ul className="notes">
                {made.assumed.map((one) => (
                  <li key={one}>{t(`web.own.assumed.${one}`)}</li>
                ))}
              </ul>
            </details>
          )}
          <Asked {...given} offer={made.offer} />
        </>
      )}
    </>
  )
}

function InPlan({ run, names, packages }: PlanProps & { readonly packages: readonly MatchPackage[] }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  return (
    <>
      <h3>{t('web.own.help.plan')}</h3>
      {packages.length === 0 ? (
        <p className="panel">{t('web.own.help.unused')}</p>
      ) : (
        <ul className="own-list">
          {packages.map((pack) => (
            <li key={`${pack.offer} ${pack.requirement}`}>
              {t('web.pair', { what: names.requirement(pack.requirement), more: stayText(translator, run.asOf, pack) })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Asked({ offer, ...given }: PlanProps & { readonly offer: object }): ReactNode {
  const { t } = useTranslator()
  const query = useAnswer<HelpView>(given.run.id, 'help-most', { offer, seconds: 10 }, true)
  return (
    <Answer query={query}>
      {(answer) => (
        <>
          {answer.requirements.length === 0 ? (
            <p className="panel">{t('web.own.help.nowhere')}</p>
          ) : (
            <Places {...given} answer={answer} />
          )}
          <Partial untried={answer.untried} />
        </>
      )}
    </Answer>
  )
}

function Places({ run, names, facts, answer }: PlanProps & { readonly answer: HelpView }): ReactNode {
  const translator = useTranslator()
  const { t, number } = translator
  const label = t('web.own.help')
  return (
    <ScrollRegion label={label}>
      <table className="plain stacked">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.match.requirement')}</th>
            <th scope="col" className="number">
              {t('web.own.help.gain')}
            </th>
            <th scope="col">{t('web.own.help.stay')}</th>
            <th scope="col" className="number">
              {t('web.own.help.missing')}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.requirements.map(({ requirement, gain, estimate, package: pack, missing }) => {
            const asked = facts.requirements.get(requirement)
            const unit = asked && facts.capability(asked).unit === 'UNIT' ? 'quantity.unit' : 'quantity.person'
            return (
              <tr key={requirement}>
                <th scope="row">
                  {names.requirement(requirement)}
                  {answer.best?.requirement === requirement && (
                    <strong className="mark-word"> {t('web.own.help.best')}</strong>
                  )}
                </th>
                <td className="number" data-label={t('web.own.help.gain')}>
                  {gain ? range(translator, gain) : t('web.own.help.estimate', { n: number(Math.round(estimate)) })}
                </td>
                <td data-label={t('web.own.help.stay')}>{pack ? stayText(translator, run.asOf, pack) : '–'}</td>
                <td className="number" data-label={t('web.own.help.missing')}>
                  {t(unit, { n: missing })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
