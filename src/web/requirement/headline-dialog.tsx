import './requirement.css'
import { useState, type ReactNode } from 'react'
import type { HeadlineView, StatementView, WrittenView } from '../../contract/requirement.ts'
import { Conflict } from '../ui/conflict.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Original } from '../ui/original.tsx'
import { useSend } from '../ui/send.ts'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './editing.ts'
import { FormDialog, Reason } from './form-dialog.tsx'
import { isConflict, problemsOf } from './problem-of.ts'
import { headlinePath, useHeadline, useStatements, type SeriesDay } from './queries.ts'

interface Props {
  readonly day: SeriesDay
  readonly onClose: () => void
}

/** All that was said of one quantity on one day, side by side, and the choice among it. */
export function HeadlineDialog({ day, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const statements = useStatements(day)
  const headline = useHeadline(day)
  if (!statements.data || !headline.data)
    return (
      <Dialog title={t('web.headline.choose')} onClose={onClose}>
        <Loaded query={statements} rows={6}>
          {() => (
            <Loaded query={headline} rows={6}>
              {() => null}
            </Loaded>
          )}
        </Loaded>
      </Dialog>
    )
  const said = statements.data.days.find((d) => d.on === day.on)?.statements ?? []
  return (
    <HeadlineForm
      day={day}
      said={said}
      standing={headline.data}
      onReread={async () => void (await headline.refetch())}
      onClose={onClose}
    />
  )
}

interface FormProps extends Props {
  readonly said: readonly StatementView[]
  readonly standing: HeadlineView
  readonly onReread: () => Promise<void>
}

function HeadlineForm({ day, said, standing, onReread, onClose }: FormProps): ReactNode {
  const { t } = useTranslator()
  const [chosen, setChosen] = useState(standing.headline?.observation ?? '')
  const [reason, setReason] = useState('')
  const sending = useSend<WrittenView>(TOUCHED)
  const problems = problemsOf(sending.error, ['reason'])
  const conflict = isConflict(sending.error)
  const path = headlinePath(day)
  const send = (withdraw: boolean): void =>
    sending.mutate(
      withdraw
        ? { method: 'POST', path: `${path}/withdrawal`, body: { reason }, version: standing.version }
        : { method: 'PUT', path, body: { observation: chosen, reason }, version: standing.version },
      { onSuccess: onClose, onError: (error) => void (isConflict(error) && onReread()) },
    )
  const nameOf = (key: string | undefined): string => {
    const one = said.find((s) => s.key === key)
    return one ? `${t(`quantity.${one.unit}`, { n: one.value })} (${one.source.title})` : ''
  }
  return (
    <FormDialog
      title={t('web.headline.choose')}
      error={conflict ? null : problems.rest}
      busy={sending.isPending || chosen === ''}
      onSubmit={() => send(false)}
      onClose={onClose}
    >
      <p>
        {t('web.pair', {
          what: t('web.headline.standing'),
          more: standing.headline ? nameOf(standing.headline.observation) : t('web.headline.none'),
        })}{' '}
        {standing.headline && <Original text={standing.headline.reason} />}
      </p>
      <Choices on={day.on} said={said} chosen={chosen} onChoose={setChosen} />
      {conflict && (
        <Conflict
          version={standing.version}
          fields={[
            { label: t('web.headline.standing'), theirs: nameOf(standing.headline?.observation), mine: nameOf(chosen) },
            { label: t('web.reason'), theirs: standing.headline?.reason ?? '', mine: reason },
          ]}
          onTakeTheirs={onClose}
          onKeepMine={() => send(false)}
        />
      )}
      <Reason value={reason} onChange={setReason} problem={problems.of('reason')} />
      {standing.headline && (
        <p>
          <button type="button" className="button" disabled={sending.isPending} onClick={() => send(true)}>
            {t('web.headline.withdraw')}
          </button>
        </p>
      )}
    </FormDialog>
  )
}

interface ChoicesProps {
  readonly on: string
  readonly said: readonly StatementView[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
}

/** Who said what of the day, and since when it is known. */
function Choices({ on, said, chosen, onChoose }: ChoicesProps): ReactNode {
  const { t, day } = useTranslator()
  return (
    <fieldset className="choices-list">
      <legend>{t('web.headline.legend', { day: on })}</legend>
      {said.map((one) => (
        <label key={one.key} className="evidence choice">
          <input type="radio" name="headline" checked={one.key === chosen} onChange={() => onChoose(one.key)} />
          <span>
            <strong>{t(`quantity.${one.unit}`, { n: one.value })}</strong>
            {t('web.separator')}
            <bdi>{one.source.title}</bdi>
            <small className="under">
              {[
                one.source.publisher,
                `${t('web.trace.knownFrom')} ${day(one.knownFrom.slice(0, 10))}`,
                one.verified ? null : t('web.mark.figure.unverified'),
              ]
                .filter(Boolean)
                .join(t('web.separator'))}
            </small>
            {one.note && (
              <small className="under">
                <Original text={one.note} />
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
