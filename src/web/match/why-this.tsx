import { useState, type ReactNode } from 'react'
import type { z } from 'zod'
import type { AlternativesSchema } from '../../contract/match-answers.ts'
import { courseReady, lotReady } from '../../core/match/explain/sources.ts'
import { whyThis, type Part } from '../../core/match/explain/why-this.ts'
import type { Facts } from '../../core/match/explain/facts.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import { matchText } from '../../i18n/match-text.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Answer, Partial } from './answer.tsx'
import { range } from './figures.ts'
import { monthName } from './month-name.ts'
import { MonthsPicture, type MonthBar } from './months-picture.tsx'
import type { RunNames } from './names.ts'
import { packText } from './pack.ts'
import type { PlanProps } from './plan-sections.tsx'
import { Propose } from './propose.tsx'
import { useAnswer } from './queries.ts'

type Props = PlanProps & { readonly pack: MatchPackage; readonly onClose: () => void }

/** A package: who brings what and when, as a picture and as a table; the rules that it meets; the next best ones. */
export function WhyThis({ run, plan, names, facts, pack, onClose }: Props): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const [others, setOthers] = useState(false)
  const why = whyThis(facts, plan.packages, pack)
  const { requirement } = pack
  return (
    <Dialog drawer title={packText(translator, names, run.asOf, pack)} onClose={onClose}>
      <div className="answers">
        <MonthsPicture
          title={t('web.match.pack.picture')}
          asOf={run.asOf}
          months={facts.problem.months}
          bars={barsOf(facts, pack, why.parts, (part) =>
            t('web.match.about', {
              what: t(`kind.role.${part.role}`),
              which: `${names.sender(part.component)}${whatOf(facts, part, ' · ')}`,
            }),
          )}
        />
        <Parts parts={why.parts} names={names} facts={facts} />
        <p>
          {t('cli.match.value', {
            value: Math.round(why.value),
            gain: Math.round(why.gain),
            cost: why.cost,
            parties: why.parties,
          })}
        </p>
        <h3>{t('web.match.rests')}</h3>
        <p className="soft">{t('web.match.month0', { month: monthName(translator, run.asOf) })}</p>
        <ul className="notes">
          {why.met.map((one) => (
            <li key={JSON.stringify(one)}>{matchText(translator, 'met', one, names.named, names.month)}</li>
          ))}
        </ul>
        <p className="choices">
          <Propose run={run} pack={pack} />
          {!others && (
            <button type="button" className="button" onClick={() => setOthers(true)}>
              {t('cli.match.alternatives')}
            </button>
          )}
        </p>
        {others && <Others run={run} names={names} requirement={requirement} />}
      </div>
    </Dialog>
  )
}

/** When each part of a package is there: a course is over and a lot has come before the stay begins. */
function barsOf(
  facts: Facts,
  { start, end }: MatchPackage,
  parts: readonly Part[],
  label: (part: Part) => string,
): MonthBar[] {
  return parts.map((part, n): MonthBar => {
    const bar = { key: String(n), label: label(part), start, end }
    const [lot, course] = [facts.lots.get(part.component), facts.courses.get(part.component)]
    if (part.role === 'EQUIPPER' && lot)
      return { ...bar, start: Math.min(lotReady(facts, lot), start), look: 'part-LOT' }
    if (part.role === 'TRAINER' && course)
      return { ...bar, start: course.start, end: courseReady(course), look: 'part-COURSE' }
    return { ...bar, look: part.role === 'CONTRIBUTOR' ? 'stay' : 'part-FUND' }
  })
}

/** The type of a lot or the module of a course; nothing for others, whose names say it. */
const whatOf = (facts: Facts, { component }: Part, before = ''): string => {
  const what = facts.lots.get(component)?.type ?? facts.courses.get(component)?.module
  return what === undefined ? '' : `${before}${what}`
}

interface PartsProps {
  readonly parts: readonly Part[]
  readonly names: RunNames
  readonly facts: Facts
}

function Parts({ parts, names, facts }: PartsProps): ReactNode {
  const { t, number } = useTranslator()
  return (
    <ScrollRegion label={t('web.match.party')}>
      <table className="plain">
        <caption className="unseen">{t('web.match.party')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.match.role')}</th>
            <th scope="col">{t('web.match.party')}</th>
            <th scope="col">{t('web.match.component')}</th>
            <th scope="col" className="number">
              {t('web.match.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={`${part.role} ${part.component}`}>
              <td>{t(`kind.role.${part.role}`)}</td>
              <td>{names.party(part.party)}</td>
              <td>{whatOf(facts, part) || names.component(part.component)}</td>
              <td className="number">{part.amount === null ? '–' : number(part.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface OthersProps {
  readonly run: PlanProps['run']
  readonly names: RunNames
  readonly requirement: string
}

function Others({ run, names, requirement }: OthersProps): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const query = useAnswer<z.infer<typeof AlternativesSchema>>(run.id, 'alternatives', { requirement }, true)
  return (
    <section>
      <h3>{t('cli.match.alternatives')}</h3>
      <Answer query={query}>
        {({ alternatives, untried }) => (
          <>
            {alternatives.length === 0 && <p>–</p>}
            <ul className="notes">
              {alternatives.map(({ package: pack, loss }) => (
                <li key={pack.offer}>
                  {packText(translator, names, run.asOf, pack)}
                  <small className="under">
                    {t('web.match.loss')}: {range(translator, loss)}
                  </small>
                </li>
              ))}
            </ul>
            <Partial untried={untried} />
          </>
        )}
      </Answer>
    </section>
  )
}
