import type { ReactNode } from 'react'
import type { SourceView } from '../../contract/common.ts'
import type { SourceInput } from '../../contract/requirement-input.ts'
import { DayField } from '../ui/day-field.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useTranslator } from '../ui/translator.ts'
import type { Problems } from './problem-of.ts'

/** A source as it is filled in: one that is known, a new one, or none where the present one may stay. */
export interface SourceDraft {
  /** Id of a known source; `NEW` for a new one; empty for none. */
  readonly choice: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly publishedOn: string
}
export const NEW = 'NEW'
export const noSource: SourceDraft = { choice: '', title: '', publisher: '', url: '', publishedOn: '' }

export const SOURCE_FIELDS = ['source.id', 'source.title', 'source.publisher', 'source.url', 'source.publishedOn']

/** What is sent; undefined where the present source stays. */
export function sourceInput(draft: SourceDraft): SourceInput | undefined {
  const { choice, title, publisher, url, publishedOn } = draft
  if (choice === '') return undefined
  if (choice !== NEW) return { id: choice }
  return { title, publisher: publisher || null, url: url.trim() || null, publishedOn: publishedOn || null }
}

interface Props {
  readonly draft: SourceDraft
  readonly onChange: (draft: SourceDraft) => void
  /** Sources that are at hand, each once. */
  readonly known: readonly SourceView[]
  /** The present source may stay. */
  readonly keep?: boolean
  readonly problems: Problems
}

/** Where it comes from: a source that is at hand, or a new one. */
export function SourceFields({ draft, onChange, known, keep = false, problems }: Props): ReactNode {
  const { t } = useTranslator()
  const set = (patch: Partial<SourceDraft>): void => onChange({ ...draft, ...patch })
  return (
    <fieldset className="sub-form">
      <legend className="unseen">{t('web.requirement.source')}</legend>
      <Select
        label={t('web.requirement.source')}
        value={draft.choice}
        onChange={(choice) => set({ choice })}
        options={[
          ...(keep ? [{ value: '', label: t('web.requirement.source.same') }] : []),
          { value: NEW, label: t('web.requirement.source.new') },
          ...known.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {problems.of('source.id') && <p className="field-problem">{problems.of('source.id')}</p>}
      {draft.choice === NEW && (
        <>
          <TextField
            label={t('web.requirement.source.title')}
            value={draft.title}
            onChange={(title) => set({ title })}
            problem={problems.of('source.title')}
            required
          />
          <div className="form-row">
            <TextField
              label={t('web.requirement.source.publisher')}
              value={draft.publisher}
              onChange={(publisher) => set({ publisher })}
              problem={problems.of('source.publisher')}
            />
            <DayField
              label={t('web.requirement.source.published')}
              value={draft.publishedOn}
              onChange={(publishedOn) => set({ publishedOn })}
              problem={problems.of('source.publishedOn')}
            />
          </div>
          <TextField
            label={t('web.requirement.source.url')}
            value={draft.url}
            onChange={(url) => set({ url })}
            problem={problems.of('source.url')}
          />
        </>
      )}
    </fieldset>
  )
}
