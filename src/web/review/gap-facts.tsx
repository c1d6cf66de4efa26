import { useState, type ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { READINGS } from '../../core/gap/reading.ts'
import { ReadingValue } from '../gap/reading-cell.tsx'
import { TraceDrawer } from '../gap/trace-drawer.tsx'
import { Day } from '../ui/day.tsx'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'

/** What is known of the gap that is discussed: its readings, since when, causes, impact; the sources on demand. */
export function GapFacts({ line }: { readonly line: GapLineView }): ReactNode {
  const { t, number } = useTranslator()
  const inRow = useList()
  const [open, setOpen] = useState(false)
  const { required, deployed, readings, since, causes, impacts, capability } = line
  const value = required.value
  return (
    <>
      <dl className="action-facts">
        <div>
          <dt>{t('web.column.required')}</dt>
          <dd>{value === null ? t('web.noFigure') : t(`quantity.${required.unit}`, { n: value })}</dd>
        </div>
        <div>
          <dt>{t('web.column.deployed')}</dt>
          <dd>
            {deployed === null ? t('kind.UNKNOWN') : number(deployed.value)}
            {deployed !== null && (
              <small className="under">
                <Day day={deployed.validOn} />
              </small>
            )}
          </dd>
        </div>
        {READINGS.map((reading) => (
          <div key={reading}>
            <dt>
              {t('web.column.gap')} ({t(`reading.${reading}`)})
            </dt>
            <dd>
              <ReadingValue reading={readings[reading]} /> <small>{t(`unit.${capability.unit}`)}</small>
            </dd>
          </div>
        ))}
        {since && (
          <div>
            <dt>{t('web.column.since')}</dt>
            <dd>
              {!since.exact && <small>{t('web.since.atLeast')} </small>}
              <Day day={since.on} />
            </dd>
          </div>
        )}
      </dl>
      {causes.length > 0 && <p>{t('web.causes.named', { names: inRow(causes.map((c) => t(`kind.cause.${c}`))) })}</p>}
      {impacts.length > 0 && (
        <p>{t('web.causes.effects', { names: inRow(impacts.map((i) => t(`kind.impact.${i}`))) })}</p>
      )}
      <p>
        <button type="button" className="button small" onClick={() => setOpen(true)}>
          {t('web.session.sources')}
        </button>
      </p>
      <TraceDrawer line={open ? line.id : undefined} onClose={() => setOpen(false)} />
    </>
  )
}
