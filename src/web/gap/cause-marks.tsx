import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { useTranslator } from '../ui/translator.ts'

/** Named in the row; all are among its remarks. */
const SHOWN = 2

/** The causes of a gap by name; evidence and sources are in the line's trace. */
export function CauseMarks({ causes }: Pick<GapLineView, 'causes'>): ReactNode {
  const { t } = useTranslator()
  if (causes.length === 0) return <span className="soft">–</span>
  return (
    <ul className="cause-marks">
      {causes.slice(0, SHOWN).map((cause) => (
        <li key={cause}>{t(`kind.cause.${cause}`)}</li>
      ))}
      {causes.length > SHOWN && <li className="soft">{t('web.trace.moreParts', { n: causes.length - SHOWN })}</li>}
    </ul>
  )
}
