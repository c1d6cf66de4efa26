import '../../ui/styles/form.css'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTranslator } from '../../ui/translator.ts'
import { linkOf, withView, type SavedView } from './saved.ts'

interface Props {
  readonly views: readonly SavedView[]
  /** The question that is asked and not yet saved; null where it is. */
  readonly now: string | null
  readonly onKeep: (views: readonly SavedView[]) => void
  readonly onClose: () => void
}

/** Saves the question that is asked, and keeps the views in order: rename, copy the link, delete, undo. */
export function ViewsDialog({ views, now, onKeep, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const [deleted, setDeleted] = useState<{ view: SavedView; at: number } | null>(null)
  const remove = (view: SavedView): void => {
    setDeleted({ view, at: views.indexOf(view) })
    onKeep(views.filter((one) => one !== view))
  }
  const undo = (): void => {
    if (deleted) onKeep(views.toSpliced(deleted.at, 0, deleted.view))
    setDeleted(null)
  }
  return (
    <Dialog title={t('web.views')} onClose={onClose}>
      {now !== null && <NewView views={views} query={now} onKeep={onKeep} />}
      {views.length === 0 && <p>{t('web.views.none')}</p>}
      <ul className="view-list">
        {views.map((view, at) => (
          <ViewRow
            key={view.name}
            view={view}
            taken={(name) => views.some((one) => one !== view && one.name === name)}
            onRename={(name) => onKeep(views.with(at, { ...view, name }))}
            onDelete={() => remove(view)}
          />
        ))}
      </ul>
      <div role="status">
        {deleted && (
          <p>
            {t('web.views.deleted', { name: deleted.view.name })}{' '}
            <button type="button" className="linklike" onClick={undo}>
              {t('web.views.undo')}
            </button>
          </p>
        )}
      </div>
      <p className="hint">{t('web.views.about')}</p>
    </Dialog>
  )
}

function NewView({ views, query, onKeep }: Pick<Props, 'views' | 'onKeep'> & { readonly query: string }): ReactNode {
  const { t } = useTranslator()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') return setProblem(t('web.views.nameless'))
    if (views.some((one) => one.name === given)) return setProblem(t('web.views.taken'))
    onKeep(withView(views, { name: given, query }))
  }
  return (
    <form className="new-view" onSubmit={save}>
      <TextField label={t('web.views.name')} value={name} onChange={setName} problem={problem} />
      <button type="submit" className="button primary">
        {t('web.views.save')}
      </button>
    </form>
  )
}

interface RowProps {
  readonly view: SavedView
  readonly taken: (name: string) => boolean
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}

function ViewRow({ view, taken, onRename, onDelete }: RowProps): ReactNode {
  const { t } = useTranslator()
  const [name, setName] = useState(view.name)
  const [copied, setCopied] = useState(false)
  const given = name.trim()
  const problem = given === '' ? t('web.views.nameless') : taken(given) ? t('web.views.taken') : null
  const copy = (): void => void navigator.clipboard.writeText(linkOf(view)).then(() => setCopied(true))
  return (
    <li>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!problem) onRename(given)
        }}
      >
        <TextField label={t('web.views.name')} value={name} onChange={setName} problem={problem} />
        <button type="submit" className="button" disabled={given === view.name || problem !== null}>
          {t('web.views.save')}
        </button>
        {navigator.clipboard ? (
          <button type="button" className="button" onClick={copy} aria-live="polite">
            {t(copied ? 'web.views.copied' : 'web.views.link')}
          </button>
        ) : (
          <a href={linkOf(view)}>{t('web.views.link')}</a>
        )}
        <button type="button" className="button" onClick={onDelete}>
          {t('web.views.delete')}
        </button>
      </form>
    </li>
  )
}
