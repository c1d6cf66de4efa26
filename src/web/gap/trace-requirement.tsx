import type { ReactNode } from 'react'
import type { TraceView } from '../../contract/gap.ts'
import { RequirementParts } from '../requirement/requirement-parts.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Evidence } from './evidence.tsx'

/** What is required, with its standards and versions. */
export function TraceRequirement({ trace }: { readonly trace: TraceView }): ReactNode {
  const { t, day } = useTranslator()
  const { requirement, line } = trace
  const { required } = line
  const { unit } = line.capability
  const { quantity, from, until } = requirement
  return (
    <section>
      <h3>{t('web.column.required')}</h3>
      <div className="evidence-row">
        <Evidence
          amount={quantity === null ? t('web.noFigure') : t(`quantity.${unit}`, { n: quantity })}
          heading={[
            requirement.mission,
            t(`basis.${requirement.basis}`),
            required.additional && t('web.mark.requirement.additional'),
          ]
            .filter(Boolean)
            .join(t('web.separator'))}
          day={
            until === null
              ? t('web.from', { day: day(from) })
              : t('web.fromUntil', { from: day(from), until: day(until) })
          }
          statement={requirement}
        />
      </div>
      <p className="headline">
        {t('web.criticality', {
          value: required.criticality === null ? t('web.notStated') : t(`criticality.${required.criticality}`),
        })}
      </p>
      <RequirementParts trace={trace} />
    </section>
  )
}
