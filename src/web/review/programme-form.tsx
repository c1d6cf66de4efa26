import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ProgrammeEntryView, ProgrammeInput } from '../../contract/review-calendar.ts'
import { ENTRY_KINDS, type EntryKind } from '../../core/review/entry.ts'
import { useMissions } from '../gap/queries.ts'
import { DayField } from '../ui/day-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { fieldProblem } from '../ui/field-problem.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { Select } from '../ui/select.tsx'
import { useSend } from '../ui/send.ts'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import { TOUCHED } from './queries.ts'

interface Props {
  /** The entry that is set anew; null for a new one. */
  readonly entry: ProgrammeEntryView | null
  readonly onClose: () => void
}

/** An entry of a programme of work, as it was read; where somebody was faster, that is said and nothing is written. */
export function ProgrammeForm({ entry, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const queries = useQueryClient()
  const missions = (useMissions({}).data?.missions ?? []).filter(({ code }) => code !== 'ALL')
  const [draft, setDraft] = useState<Required<ProgrammeInput>>({
    kind: entry?.kind ?? 'COUNCIL',
    mission: entry?.mission ?? null,
    from: entry?.from ?? '',
    until: entry?.until ?? '',
    title: entry?.title ?? '',
    overlap: false,
  })
  const set = (change: Partial<ProgrammeInput>): void => setDraft({ ...draft, ...change })
  const sending = useSend<unknown>(TOUCHED)
  const path = '/api/v1/programme'
  const submit = (): void => {
    const body = { ...draft, until: draft.until || draft.from }
    sending.mutate(
      entry
        ? { method: 'PUT', path: `${path}/${encodeURIComponent(entry.key)}`, body, version: entry.version }
        : { method: 'POST', path, body },
      { onSuccess: onClose, onError: () => void queries.invalidateQueries({ queryKey: ['review-calendar'] }) },
    )
  }
  return (
    <Dialog title={t(entry ? 'web.programme.edit' : 'web.programme.add')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <TextField
          label={t('web.programme.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          problem={fieldProblem(sending.error, 'title')}
          required
        />
        <div className="form-row">
          <Select
            label={t('web.programme.kind')}
            value={draft.kind}
            onChange={(kind) => set({ kind: kind as EntryKind })}
            options={ENTRY_KINDS.map((value) => ({ value, label: t(`kind.entry.${value}`) }))}
          />
          <Select
            label={t('web.column.mission')}
            value={draft.mission ?? ''}
            onChange={(mission) => set({ mission: mission || null })}
            options={[{ value: '', label: '–' }, ...missions.map(({ code }) => ({ value: code, label: code }))]}
          />
        </div>
        <div className="form-row">
          <DayField label={t('web.programme.from')} value={draft.from} onChange={(from) => set({ from })} required />
          <DayField label={t('web.programme.until')} value={draft.until} onChange={(until) => set({ until })} />
        </div>
        <label className="check">
          <input
            type="checkbox"
            checked={draft.overlap}
            onChange={(event) => set({ overlap: event.target.checked })}
          />
          {t('web.programme.overlap')}
        </label>
        <FormProblem error={sending.error} fields={['title']} />
        <p className="choices">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {t('web.programme.save')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('web.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
