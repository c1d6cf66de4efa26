import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import type { ReviewView } from '../../contract/review.ts'
import { ReadingValue } from '../gap/reading-cell.tsx'
import { useTranslator } from '../ui/translator.ts'

interface Props {
  readonly review: ReviewView
  readonly lines: readonly GapLineView[]
  readonly chosen: string | null
  /** How much was put down about a gap; null for what is about none. */
  readonly counted: (capability: string | null) => number
}

/** The gaps of the mission one by one, the gravest first, with a way to the one before and after. */
export function GapSteps({ review, lines, chosen, counted }: Props): ReactNode {
  const { t } = useTranslator()
  const stops = [null, ...lines.map((line) => line.capability.code)]
  const at = stops.indexOf(chosen)
  const step = (to: string | null | undefined, text: string): ReactNode =>
    to === undefined ? (
      <span className="button" aria-disabled="true">
        {text}
      </span>
    ) : (
      <Stop review={review} to={to} className="button">
        {text}
      </Stop>
    )
  return (
    <nav className="gap-steps" aria-label={t('web.session.gaps')}>
      <p className="choices">
        {step(at > 0 ? stops[at - 1] : undefined, t('web.session.before'))}
        {step(stops[at + 1], t('web.session.after'))}
      </p>
      <p className="soft" aria-live="polite">
        {t('web.session.place', { at: at + 1, all: stops.length })}
      </p>
      <ol>
        <li>
          <Stop review={review} to={null} current={chosen === null}>
            {t('web.session.general')}
            <Count n={counted(null)} />
          </Stop>
        </li>
        {lines.map((line) => (
          <li key={line.id}>
            <Stop review={review} to={line.capability.code} current={chosen === line.capability.code}>
              {line.capability.name}
              <small className="under">
                <ReadingValue reading={line.readings.deployed} /> · {t(`severity.${line.severity}`)}
              </small>
              <Count n={counted(line.capability.code)} />
            </Stop>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Count({ n }: { readonly n: number }): ReactNode {
  const { t } = useTranslator()
  return n > 0 && <span className="mark-word">{t('web.session.records', { n })}</span>
}

interface StopProps {
  readonly review: ReviewView
  readonly to: string | null
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

const Stop = ({ review, to, className, current = false, children }: StopProps): ReactNode => (
  <Link
    to="/reviews/$key/session"
    params={{ key: review.key }}
    search={to === null ? {} : { gap: to }}
    className={className}
    aria-current={current ? 'step' : undefined}
    activeOptions={{ exact: true }}
    resetScroll={false}
  >
    {children}
  </Link>
)
