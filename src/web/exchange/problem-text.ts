import type { RemarkView } from '../../contract/common.ts'
import type { Translator } from '../../i18n/translator.ts'
import { isolate } from '../ui/isolate.ts'

/** What is wrong with a row, and what to do; columns by their headings. */
export function problemText({ maybe }: Translator, { code, params }: RemarkView): { what: string; remedy: string } {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (name === 'column' || name === 'field') return [name, maybe(`sheet.column.${value}`) ?? String(value)]
      return [name, typeof value === 'string' ? isolate(value) : value]
    }),
  )
  return {
    what: maybe(code, values) ?? maybe(`problem.${code}`, values) ?? code,
    remedy: maybe(`remedy.${code}`, values) ?? '',
  }
}
