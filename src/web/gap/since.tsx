import type { ReactNode } from 'react'
import type { GapLineView } from '../../contract/gap.ts'
import { Day } from '../ui/day.tsx'
import { useTranslator } from '../ui/translator.ts'

/** Since when a gap has been open without a break; "at least since" where the record begins with it. */
export function Since({ since }: { readonly since: GapLineView['since'] }): ReactNode {
  const { t } = useTranslator()
  if (since === null) return <span className="soft">–</span>
  return (
    <>
      <Day day={since.on} />
      {!since.exact && <small className="under">{t('web.since.atLeast')}</small>}
    </>
  )
}
