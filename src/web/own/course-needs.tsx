import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CourseNeedsView } from '../../contract/match-thoughts.ts'
import { Loaded } from '../ui/loaded.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useCourseNeeds } from './queries.ts'

/** Courses that open requirements ask for: by mission and working language, with the places pledged so far. */
export function CourseNeeds(): ReactNode {
  const { t, day } = useTranslator()
  return (
    <section aria-labelledby="courses">
      <h2 id="courses">{t('web.own.courses')}</h2>
      <p className="lead">{t('web.own.courses.lead')}</p>
      <Loaded query={useCourseNeeds()} rows={6}>
        {({ asOf, needs }) => (
          <>
            <p className="soft">{t('web.own.help.asOf', { day: day(asOf, 'long') })}</p>
            {needs.length === 0 ? <p className="panel">{t('web.own.courses.none')}</p> : <Needs needs={needs} />}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Needs({ needs }: Pick<CourseNeedsView, 'needs'>): ReactNode {
  const { t, maybe, language } = useTranslator()
  const tongues = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' })
  const label = t('web.own.courses')
  return (
    <PlainTable
      label={label}
      columns={[
        t('web.own.courses.module'),
        t('web.column.mission'),
        t('web.own.courses.language'),
        t('web.own.courses.for'),
        { number: t('web.own.courses.places') },
      ]}
    >
      {needs.map(({ module, mission, language: spoken, requirements, places }) => (
        <tr key={`${module} ${mission.code}`} data-module={module}>
          <th scope="row">{maybe(`web.own.module.${module}`) ?? module}</th>
          <td data-label={t('web.column.mission')}>
            <Link to="/missions/$code" params={{ code: mission.code }}>
              {mission.code}
            </Link>
          </td>
          <td data-label={t('web.own.courses.language')}>
            {spoken === null ? t('web.own.courses.noLanguage') : tongues.of(spoken)}
          </td>
          <td data-label={t('web.own.courses.for')}>
            <ul className="bare">
              {requirements.map(({ line, capability, unit, open }) => (
                <li key={line}>{t('web.pair', { what: capability.name, more: t(`quantity.${unit}`, { n: open }) })}</li>
              ))}
            </ul>
          </td>
          <td className="number" data-label={t('web.own.courses.places')}>
            {t('quantity.place', { n: places })}
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}
