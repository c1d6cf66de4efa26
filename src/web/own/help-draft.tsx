import './own.css'
import type { ReactNode } from 'react'
import type { Thought } from '../../core/match/build/imagined.ts'
import { useTranslator } from '../ui/translator.ts'
import { HelpMost } from './help-most.tsx'

/** Where what stands in the form would help most. */
export function HelpDraft({ thought }: { readonly thought: Thought }): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="help">
      <h2 id="help">{t('web.own.help')}</h2>
      <p>{t('web.own.help.lead')}</p>
      <HelpMost thought={thought} />
    </section>
  )
}
