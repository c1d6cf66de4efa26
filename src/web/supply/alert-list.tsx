import type { ReactNode } from 'react'
import type { RemarkView } from '../../contract/common.ts'
import { useTranslator } from '../ui/translator.ts'
import { inWords } from './words.ts'

const DAYS: ReadonlySet<string> = new Set(['on', 'due', 'until'])

/** What somebody must look at, as sentences. */
export function AlertList({ alerts }: { readonly alerts: readonly RemarkView[] }): ReactNode {
  const translator = useTranslator()
  return (
    <ul className="remark-list">
      {alerts.map(({ code, params }) => {
        // Days stay days: the sentence says how they are written.
        const words = inWords(translator, { ...params, caveat: params.code ?? '' })
        const values = { ...words, ...Object.fromEntries(Object.entries(params).filter(([name]) => DAYS.has(name))) }
        return (
          <li key={`${code} ${Object.values(params).join(' ')}`}>
            {translator.maybe(`remark.pledge.${code}`, values) ?? code}
          </li>
        )
      })}
    </ul>
  )
}
