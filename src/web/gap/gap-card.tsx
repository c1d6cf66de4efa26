import type { ReactNode } from 'react'
import type { ReadingName } from '../../core/gap/reading.ts'
import { causeNotes, CauseWords } from '../requirement/cause-words.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Candidates } from './candidates.tsx'
import { ChangeCell } from './change-cell.tsx'
import { FigureCell } from './figure-cell.tsx'
import type { ShownLine } from './gap-lines.tsx'
import { MissionLink } from './mission-link.tsx'
import { PledgedMore } from './pledged-more.tsx'
import { ReadingCell } from './reading-cell.tsx'
import { RemarkList } from './remark-list.tsx'
import { Severity } from './severity.tsx'
import { Since } from './since.tsx'
import { SourceButton } from './source-button.tsx'
import { Sparkline } from './sparkline.tsx'

interface Props {
  readonly line: ShownLine
  readonly reading: ReadingName
  /** With what changed since an edition. */
  readonly change?: boolean
  /** The card itself is no item of a list. */
  readonly as?: 'li' | 'div'
  readonly onTrace: (line: string) => void
}

export function GapCard({ line, reading, change = false, as: Element = 'li', onTrace }: Props): ReactNode {
  const { t } = useTranslator()
  const { capability, required, deployed } = line
  const notes = line.remarks.length + causeNotes(line)
  return (
    <Element className="card" data-line={line.id}>
      <p className="card-top">
        <MissionLink mission={line.mission} full />
        <Severity severity={line.readings[reading].severity} />
      </p>
      <h3>{capability.name}</h3>
      <dl className="card-figures">
        <div>
          <dt>{t('web.column.required')}</dt>
          <dd>
            <FigureCell about="requirement" value={required.value} day={required.from} line={line} />
          </dd>
        </div>
        <div>
          <dt>{t('web.column.deployed')}</dt>
          <dd>
            <FigureCell about="figure" value={deployed?.value ?? null} day={deployed?.validOn ?? null} line={line}>
              <PledgedMore line={line} reading={reading} />
            </FigureCell>
          </dd>
        </div>
        <div className="gap">
          <dt>
            {t('web.column.gap')} <small>{t(`reading.${reading}`)}</small>
          </dt>
          <dd>
            <ReadingCell reading={line.readings[reading]} line={line} />
          </dd>
        </div>
      </dl>
      <p className="card-facts">
        <span>{t(`unit.${capability.unit}`)}</span>
        <span>{t(`domain.${capability.domain}`)}</span>
        <span>{t(`horizon.${line.horizon}`)}</span>
        {line.since && (
          <span>
            {t('web.column.since')} <Since since={line.since} />
          </span>
        )}
        {line.candidates !== undefined && (
          <span>
            {t('web.column.candidates')} <Candidates line={line} />
          </span>
        )}
        {change && (
          <span>
            {t('web.column.change')} <ChangeCell change={line.change} />
          </span>
        )}
        <Sparkline history={line.history} name={capability.name} unit={capability.unit} />
      </p>
      <div className="card-foot">
        <SourceButton line={line} onTrace={onTrace} />
        {notes > 0 && (
          <details>
            <summary>{t('web.remarks.count', { n: notes })}</summary>
            <CauseWords line={line} />
            <RemarkList remarks={line.remarks} />
          </details>
        )}
      </div>
    </Element>
  )
}
