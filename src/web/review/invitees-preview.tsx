import type { ReactNode } from 'react'
import { useList } from '../ui/list.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useInvitees } from './queries.ts'

/** Whom the rule would invite, and for what the mission lacks, before the day is agreed. */
export function InviteesPreview({ mission, on }: { readonly mission: string; readonly on: string }): ReactNode {
  const { t } = useTranslator()
  const inRow = useList()
  const query = useInvitees(mission, on)
  if (mission === '' || on === '') return null
  return (
    <details className="panel">
      <summary>{t('web.review.invitees')}</summary>
      <Loaded query={query} rows={4}>
        {({ missing, invitees }) => (
          <>
            <p>
              {missing.length === 0
                ? t('web.review.lacksNothing', { mission })
                : t('web.review.lacks', { mission, names: inRow(missing.map(({ name }) => name)) })}
            </p>
            <ul className="notes">
              {invitees.map(({ code, name, because }) => (
                <li key={code}>
                  {name} <small className="soft">{inRow(because.map((one) => t(`kind.invited.${one}`)))}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </details>
  )
}
