import type { ReactNode } from 'react'
import type { EditionLineView, EditionView } from '../../../contract/edition.ts'
import type { ReadingName } from '../../../core/gap/reading.ts'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { CauseWords } from '../../requirement/cause-words.tsx'
import { FigureCell } from '../figure-cell.tsx'
import { MissionLink } from '../mission-link.tsx'
import { PledgedMore } from '../pledged-more.tsx'
import { ReadingCell } from '../reading-cell.tsx'
import { RemarkList } from '../remark-list.tsx'
import { Severity } from '../severity.tsx'
import { Since } from '../since.tsx'

interface Props {
  readonly edition: EditionView
  readonly reading: ReadingName
}

/** The lines of an edition as a document shows them: remarks and notes stand under each line, not behind a button. */
export function EditionTable({ edition, reading }: Props): ReactNode {
  const { t } = useTranslator()
  const { lines, textLanguage } = edition
  return (
    <ScrollRegion label={t('web.edition.lines')}>
      <table className="gaps document stacked">
        <caption className="unseen">{t('web.edition.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.column.mission')}</th>
            <th scope="col">{t('web.column.capability')}</th>
            <th scope="col" className="number">
              {t('web.column.required')}
            </th>
            <th scope="col" className="number">
              {t('web.column.deployed')}
            </th>
            <th scope="col" className="number">
              {t('web.column.gap')}
              <small>{t(`reading.${reading}`)}</small>
            </th>
            <th scope="col">{t('web.column.unit')}</th>
            <th scope="col">{t('web.column.since')}</th>
            <th scope="col">{t('web.column.horizon')}</th>
            <th scope="col">{t('web.column.severity')}</th>
            <th scope="col">{t('web.column.remarks')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Row
              key={line.id}
              line={{ ...line, history: [] }}
              note={line.note}
              textLanguage={textLanguage}
              reading={reading}
              follows={lines[at - 1]?.mission.code === line.mission.code}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

interface RowProps {
  readonly line: Omit<EditionLineView, 'note'> & { readonly history: never[] }
  readonly note: string | null
  readonly textLanguage: string
  readonly reading: ReadingName
  readonly follows: boolean
}

function Row({ line, note, textLanguage, reading, follows }: RowProps): ReactNode {
  const { t } = useTranslator()
  const { required, deployed, capability } = line
  return (
    <tr className={follows ? 'follows' : 'begins'} data-line={line.id}>
      <td>
        <MissionLink mission={line.mission} full={!follows} />
      </td>
      <th scope="row">{capability.name}</th>
      <td className="number" data-label={t('web.column.required')}>
        <FigureCell about="requirement" value={required.value} day={required.from} line={line} />
      </td>
      <td className="number" data-label={t('web.column.deployed')}>
        <FigureCell about="figure" value={deployed?.value ?? null} day={deployed?.validOn ?? null} line={line}>
          <PledgedMore line={line} reading={reading} />
        </FigureCell>
      </td>
      <td className="number gap" data-label={t('web.column.gap')}>
        <ReadingCell reading={line.readings[reading]} line={line} />
      </td>
      <td data-label={t('web.column.unit')}>{t(`unit.${capability.unit}`)}</td>
      <td data-label={t('web.column.since')}>
        <Since since={line.since} />
      </td>
      <td data-label={t('web.column.horizon')}>{t(`horizon.${line.horizon}`)}</td>
      <td data-label={t('web.column.severity')}>
        <Severity severity={line.readings[reading].severity} />
      </td>
      <td className="said">
        {note !== null && (
          <p lang={textLanguage} dir="auto" className="written">
            {t('web.edition.note', { text: note })}
          </p>
        )}
        <CauseWords line={line} />
        <RemarkList remarks={line.remarks} />
      </td>
    </tr>
  )
}
