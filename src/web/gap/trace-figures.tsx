import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { AddStatement, ChooseHeadline } from '../requirement/statement-actions.tsx'
import { isolate } from '../ui/isolate.ts'
import { Original } from '../ui/original.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Evidence } from './evidence.tsx'

type Observation = TraceView['observations'][number]

/** Statements of one measure stand side by side: the chosen one first, its rivals beside it. */
export function TraceFigures({ trace }: { readonly trace: TraceView }): ReactNode {
  const { t, maybe } = useTranslator()
  const stated = trace.observations.filter(({ role }) => role === 'CHOSEN' || role === 'RIVAL')
  const measures = [...new Set(stated.map(({ measure }) => measure))]
  if (measures.length === 0)
    return (
      <section>
        <p className="panel">{t('web.trace.noFigure')}</p>
        <AddStatement trace={trace} />
      </section>
    )
  return measures.map((measure, at) => (
    <section key={measure}>
      <h3>{maybe(`web.measure.${measure}`) ?? measure}</h3>
      <div className="evidence-row">
        {stated
          .filter((one) => one.measure === measure)
          .map((one) => (
            <Statement key={one.key} observation={one} />
          ))}
      </div>
      {trace.headlines
        .filter((headline) => headline.measure === measure)
        .map((headline) => (
          <p key={headline.chosen} className="headline">
            {/* A signed-in editor has an opaque id: readers are told the office. */}
            {headline.author.startsWith('person:')
              ? t('web.headline.bySecretariat')
              : t('web.trace.headline', { author: isolate(headline.author) })}{' '}
            <Original text={headline.reason} />
          </p>
        ))}
      <p className="choices">
        {daysOf(stated.filter((one) => one.measure === measure)).map((one) => (
          <ChooseHeadline key={one.key} statement={one} />
        ))}
        {at === 0 && <AddStatement trace={trace} />}
      </p>
    </section>
  ))
}

/** One statement for each quantity and day among some. */
const daysOf = (statements: readonly Observation[]): Observation[] => [
  ...new Map(statements.map((one) => [`${one.mission}/${one.capability}/${one.validOn}`, one])).values(),
]

function Statement({ observation }: { readonly observation: Observation }): ReactNode {
  const { t, day } = useTranslator()
  const { role, value, unit, validOn, validPrinted, mission, contributor } = observation
  const chosen = role === 'CHOSEN'
  return (
    <Evidence
      chosen={chosen}
      heading={[mission, contributor?.name, t(chosen ? 'web.trace.chosen' : 'web.trace.rival')]
        .filter(Boolean)
        .join(t('web.separator'))}
      amount={t(`quantity.${unit}`, { n: value })}
      day={day(validOn)}
      printed={validPrinted === validOn ? null : validPrinted}
      statement={observation}
    />
  )
}
