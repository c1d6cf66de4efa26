import './own.css'
import { useEffect, useState, type ReactNode } from 'react'
import type { HelpThoughtBody } from '../../contract/match-thoughts.ts'
import { useTranslator } from '../ui/translator.ts'
import { HelpMost } from './help-most.tsx'

/** Milliseconds without a key after which what stands in the form is asked about. */
const PAUSE = 700

/** Where what stands in the form would help most: it follows what is typed. */
export function HelpDraft({ thought }: { readonly thought: HelpThoughtBody }): ReactNode {
  const { t } = useTranslator()
  return (
    <section aria-labelledby="help" className="own-help">
      <h2 id="help">{t('web.own.help')}</h2>
      <p>{t('web.own.help.lead')}</p>
      <HelpMost thought={useSettled(thought)} narrow />
    </section>
  )
}

/** What was there a moment ago, once it has stopped to change. */
function useSettled(thought: HelpThoughtBody): HelpThoughtBody {
  const text = JSON.stringify(thought)
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return JSON.parse(settled) as HelpThoughtBody
}
