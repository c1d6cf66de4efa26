import type { ReactNode } from 'react'
import type { Query } from '../ui/fetch.ts'
import { Loaded } from '../ui/loaded.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Findings } from './findings.tsx'
import { namesOf } from './names.ts'
import { usePreview } from './queries.ts'

/** How much would go into a run, what is left out, which facts are missing. Nothing is solved. */
export function Preview({ question }: { readonly question: Query }): ReactNode {
  const translator = useTranslator()
  const { t, day } = translator
  return (
    <Loaded query={usePreview(question, true)} rows={4}>
      {(view) => {
        const { requirements, offers, equipmentLots: lots, courses, funds } = view.counts
        return (
          <div className="panel">
            <p>
              <strong>
                {t('cli.match.built', { asOf: day(view.asOf), requirements, offers, lots, courses, funds })}
              </strong>
            </p>
            <Findings findings={view.findings} names={namesOf(view, translator)} />
          </div>
        )
      }}
    </Loaded>
  )
}
