import { useState, type ReactNode } from 'react'
import type { MissionPageView } from '../../contract/mission.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'

const TOP = 10

/** Who is there, by the contributions register; the largest first, the rest on request. */
export function Contributors({ page }: { readonly page: MissionPageView }): ReactNode {
  const { t, day, number } = useTranslator()
  const [all, setAll] = useState(false)
  const { contributors, contributorsOn } = page
  if (contributors.length === 0) return null
  const title = contributorsOn ? t('web.contributors.on', { day: day(contributorsOn, 'long') }) : t('web.contributors')
  return (
    <section aria-labelledby="contributors">
      <h2 id="contributors">{title}</h2>
      <ScrollRegion label={title}>
        <table className="plain">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.column.contributor')}</th>
              <th scope="col" className="number">
                {t('web.strength.unit')}
              </th>
              <th scope="col">{t('web.column.ofWhich')}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? contributors : contributors.slice(0, TOP)).map((one) => (
              <tr key={one.code}>
                <th scope="row">{one.name}</th>
                <td className="number">{number(one.persons)}</td>
                <td className="soft">
                  {one.parts.map((part) => `${part.name} ${number(part.persons)}`).join(t('web.separator'))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {contributors.length > TOP && (
        <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('web.contributors.fewer') : t('web.contributors.all', { n: contributors.length })}
        </button>
      )}
    </section>
  )
}
