import { memo, useId, type ReactNode } from 'react'
import type { ReadingName } from '../../core/gap/reading.ts'
import { causeNotes, CauseWords } from '../requirement/cause-words.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Candidates } from './candidates.tsx'
import { CauseMarks } from './cause-marks.tsx'
import { ChangeCell } from './change-cell.tsx'
import { columnsOf, type Extras } from './columns.ts'
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
  readonly extras: Extras
  /** The row above is of the same mission. */
  readonly follows: boolean
  /** Its remarks are shown. */
  readonly open: boolean
  readonly onToggle: (line: string) => void
  readonly onTrace: (line: string) => void
  /** Its place among all rows, where not all of them are on the page. */
  readonly index?: number
}

/** A line of the table, redrawn only when something of it changes. */
export const GapRow = memo(Row)

function Row({ line, reading, extras, follows, open, onToggle, onTrace, index }: Props): ReactNode {
  const { t } = useTranslator()
  const remarks = useId()
  const { capability } = line
  const notes = line.remarks.length + causeNotes(line)
  return (
    <>
      <tr className={follows ? 'follows' : 'begins'} data-line={line.id} aria-rowindex={index}>
        <td>
          <MissionLink mission={line.mission} full={!follows} />
        </td>
        <th scope="row">
          {capability.name}
          <small className="under">{t(`domain.${capability.domain}`)}</small>
        </th>
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
        {extras.change && (
          <td>
            <ChangeCell change={line.change} />
          </td>
        )}
        <td>{t(`unit.${capability.unit}`)}</td>
        <td className="whole">
          <Since since={line.since} />
        </td>
        <td>
          <Severity severity={line.readings[reading].severity} />
          <small className="under">{t(`horizon.${line.horizon}`)}</small>
        </td>
        <td>
          <Sparkline history={line.history} name={capability.name} unit={capability.unit} />
        </td>
        <td>
          <CauseMarks causes={line.causes} />
        </td>
        {extras.candidates && (
          <td className="number">
            <Candidates line={line} />
          </td>
        )}
        <td>
          {notes > 0 && (
            <button
              type="button"
              className="linklike"
              aria-expanded={open}
              aria-controls={open ? remarks : undefined}
              onClick={() => onToggle(line.id)}
            >
              {t('web.remarks.count', { n: notes })}
            </button>
          )}
        </td>
        <td className="sources-of">
          <SourceButton line={line} onTrace={onTrace} />
        </td>
      </tr>
      {open && (
        <tr className="remarks" id={remarks}>
          <td colSpan={columnsOf(extras).length}>
            <CauseWords line={line} />
            <RemarkList remarks={line.remarks} />
          </td>
        </tr>
      )}
    </>
  )
}
