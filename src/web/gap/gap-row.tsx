import { useId, useState, type ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import type { ReadingName } from '../../core/gap/reading.ts'
import { causeNotes, CauseWords } from '../requirement/cause-words.tsx'
import { useTranslator } from '../ui/translator.ts'
import { FigureCell } from './figure-cell.tsx'
import { COLUMN_COUNT } from './gap-head.tsx'
import { MissionLink } from './mission-link.tsx'
import { PledgedMore } from './pledged-more.tsx'
import { ReadingCell } from './reading-cell.tsx'
import { RemarkList } from './remark-list.tsx'
import { Severity } from './severity.tsx'
import { Since } from './since.tsx'
import { SourceButton } from './source-button.tsx'
import { Sparkline } from './sparkline.tsx'

interface Props {
  readonly line: GapLineView
  readonly reading: ReadingName
  /** The row above is of the same mission. */
  readonly follows: boolean
  readonly onTrace: (line: string) => void
}

export function GapRow({ line, reading, follows, onTrace }: Props): ReactNode {
  const { t } = useTranslator()
  const [remarksOpen, setRemarksOpen] = useState(false)
  const remarks = useId()
  const { capability } = line
  const notes = line.remarks.length + causeNotes(line)
  return (
    <>
      <tr className={follows ? 'follows' : 'begins'} data-line={line.id}>
        <td>
          <MissionLink mission={line.mission} full={!follows} />
        </td>
        <th scope="row">{capability.name}</th>
        <td>{t(`domain.${capability.domain}`)}</td>
        <td className="number">
          <FigureCell about="requirement" value={line.required.value} day={line.required.from} line={line} />
        </td>
        <td className="number">
          <FigureCell
            about="figure"
            value={line.deployed?.value ?? null}
            day={line.deployed?.validOn ?? null}
            line={line}
          >
            <PledgedMore line={line} reading={reading} />
          </FigureCell>
        </td>
        <td className="number gap">
          <ReadingCell reading={line.readings[reading]} line={line} />
        </td>
        <td>{t(`unit.${capability.unit}`)}</td>
        <td>
          <Since since={line.since} />
        </td>
        <td>{t(`horizon.${line.horizon}`)}</td>
        <td>
          <Severity severity={line.readings[reading].severity} />
        </td>
        <td>
          <Sparkline history={line.history} name={capability.name} unit={capability.unit} />
        </td>
        <td>
          {notes > 0 && (
            <button
              type="button"
              className="linklike"
              aria-expanded={remarksOpen}
              aria-controls={remarksOpen ? remarks : undefined}
              onClick={() => setRemarksOpen(!remarksOpen)}
            >
              {t('web.remarks.count', { n: notes })}
            </button>
          )}
        </td>
        <td>
          <SourceButton line={line} onTrace={onTrace} />
        </td>
      </tr>
      {remarksOpen && (
        <tr className="remarks" id={remarks}>
          <td colSpan={COLUMN_COUNT}>
            <CauseWords line={line} />
            <RemarkList remarks={line.remarks} />
          </td>
        </tr>
      )}
    </>
  )
}
