import type { ReactNode } from 'react'
import type { RequirementPageView, RequirementVersionView } from '../../contract/requirement.ts'
import { Instant } from '../ui/instant.tsx'
import { Loaded } from '../ui/loaded.tsx'
import { Original } from '../ui/original.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useRequirement } from './queries.ts'

/** Every version of a requirement, the newest first: what it said, who wrote it when, and why. */
export function Versions({ requirement }: { readonly requirement: string }): ReactNode {
  const query = useRequirement(requirement)
  return (
    <Loaded query={query} rows={3}>
      {(page) => (
        <ol className="events">
          {page.versions.toReversed().map((v) => (
            <Version key={`${v.version}/${v.from}/${v.until}/${v.stands}`} version={v} unit={page.unit} />
          ))}
        </ol>
      )}
    </Loaded>
  )
}

interface Props {
  readonly version: RequirementVersionView
  readonly unit: RequirementPageView['unit']
}

function Version({ version: v, unit }: Props): ReactNode {
  const { t, day } = useTranslator()
  return (
    <li>
      {v.version === 0 ? t('web.requirement.loaded') : t('web.requirement.version', { version: v.version })}
      {t('web.separator')}
      <strong>{v.quantity === null ? t('web.noFigure') : t(`quantity.${unit}`, { n: v.quantity })}</strong>
      {t('web.separator')}
      {v.until === null
        ? t('web.from', { day: day(v.from) })
        : t('web.fromUntil', { from: day(v.from), until: day(v.until) })}{' '}
      <span className="mark-word">
        {v.stands ? t('web.requirement.stands') : t('web.requirement.replaced', { on: v.replacedFrom!.slice(0, 10) })}
      </span>
      <span className="soft">
        <bdi>{v.author}</bdi>
        {t('web.separator')}
        <Instant at={v.at} />
        {t('web.separator')}
        <Original text={v.reason} />
      </span>
    </li>
  )
}
