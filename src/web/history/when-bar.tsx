import type { ReactNode } from 'react'
import { useTranslator } from '../ui/translator.ts'
import { DayButton } from './day-button.tsx'
import { useWhen } from './use-when.ts'
import { REPORT_DAY } from './when.ts'

interface Props {
  /** The days that the answer is for; absent while it is coming or refused. */
  readonly answer?: { readonly asOf: string; readonly knownAt: string | null } | undefined
}

/** The day of the situation and the state of knowledge: two buttons that open a calendar. */
export function WhenBar({ answer }: Props): ReactNode {
  const { t } = useTranslator()
  const when = useWhen()
  return (
    <div className="when">
      <DayButton
        label={t('web.asOf')}
        about={t('web.asOf.about')}
        value={when.asOf ?? answer?.asOf ?? REPORT_DAY}
        clear={t('web.asOf.default')}
        onChange={when.setAsOf}
      />
      <DayButton
        label={t('web.knownAt')}
        about={t('web.knownAt.about')}
        value={when.knownAt}
        none={t('web.knownAt.now')}
        clear={t('web.knownAt.now')}
        onChange={when.setKnownAt}
      />
    </div>
  )
}
