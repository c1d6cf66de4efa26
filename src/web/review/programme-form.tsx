import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ProgrammeEntryView, ProgrammeInput } from '../../contract/review-calendar.ts'
import { ENTRY_KINDS, type EntryKind } from '../../core/review/entry.ts'
import { useMissions } from '../gap/queries.ts'
import { Conflict } from '../ui/conflict.tsx'
import { DayField } from '../ui/day-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/fetch.ts'
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
  /** The same entry as it stands now: the page behind is kept up to date. */
  readonly standing: ProgrammeEntryView | null
  readonly onClose: () => void
}

type Draft = Required<ProgrammeInput>

const draftOf = (entry: ProgrammeEntryView | null): Draft => ({
  kind: entry?.kind ?? 'COUNCIL',
  mission: entry?.mission ?? null,
  from: entry?.from ?? '',
  until: entry?.until ?? '',
  title: entry?.title ?? '',
  overlap: false,
})

/** An entry of a programme of work; where somebody was faster, both are shown and the writer chooses. */
export function ProgrammeForm({ entry, standing, onClose }: Props): ReactNode {
  const { t, day } = useTranslator()
  const queries = useQueryClient()
  const missions = (useMissions({}).data?.missions ?? []).filter(({ code }) => code !== 'ALL')
  const [version, setVersion] = useState(entry?.version ?? 0)
  const [draft, setDraft] = useState(() => draftOf(entry))
  const set = (change: Partial<ProgrammeInput>): void => setDraft({ ...draft, ...change })
  const sending = useSend<unknown>(TOUCHED)
  const path = '/api/v1/programme'
  const submit = (read: number): void => {
    const body = { ...draft, until: draft.until || draft.from }
    sending.mutate(
      entry
        ? { method: 'PUT', path: `${path}/${encodeURIComponent(entry.key)}`, body, version: read }
        : { method: 'POST', path, body },
      { onSuccess: onClose, onError: () => void queries.invalidateQueries({ queryKey: ['review-calendar'] }) },
    )
  }
  const changed = sending.error instanceof Refused && sending.error.problem.code === 'subject.changed'
  const theirs = changed && standing && standing.version !== version ? standing : null
  const read = (of: Draft): Readonly<Record<string, string>> => ({
    [t('web.programme.title')]: of.title,
    [t('web.programme.kind')]: t(`kind.entry.${of.kind}`),
    [t('web.column.mission')]: of.mission ?? '',
    [t('web.programme.from')]: of.from && day(of.from),
    [t('web.programme.until')]: day(of.until || of.from),
  })
  const differing = (other: ProgrammeEntryView) => {
    const [their, mine] = [read(draftOf(other)), read(draft)]
    return Object.keys(mine)
      .map((label) => ({ label, theirs: their[label] ?? '', mine: mine[label] ?? '' }))
      .filter((one) => one.theirs !== one.mine)
  }
  return (
    <Dialog title={t(entry ? 'web.programme.edit' : 'web.programme.add')} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          submit(version)
        }}
      >
        {theirs && (
          <Conflict
            version={theirs.version}
            fields={differing(theirs)}
            onTakeTheirs={() => {
              setDraft(draftOf(theirs))
              setVersion(theirs.version)
              sending.reset()
            }}
            onKeepMine={() => {
              setVersion(theirs.version)
              submit(theirs.version)
            }}
          />
        )}
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
          <input type="checkbox" checked={draft.overlap} onChange={(event) => set({ overlap: event.target.checked })} />
          {t('web.programme.overlap')}
        </label>
        {!theirs && <FormProblem error={sending.error} fields={['title']} />}
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
