import type { RemarkView } from '../../contract/common.ts'
import type { ReachRangeView, ReachSiteStateView } from '../../contract/reach.ts'
import type { ReachRuleView } from '../../contract/reach-why.ts'
import { matchText } from '../../i18n/match-text.ts'
import type { Translator } from '../../i18n/translator.ts'
import { isolate } from '../ui/isolate.ts'

type Ends = { readonly low: number | null; readonly high: number | null }

/** A range as a person writes it: one number where both ends are one, “or more” where there is no upper end. */
export function rangeText({ t, number }: Translator, range: ReachRangeView | Ends | null): string {
  if (range === null || range.low === null) return t('reach.band.UNKNOWN')
  const { low, high } = range
  if (high === null) return t('web.reach.atLeast', { low })
  return low === high ? number(low) : t('web.reach.range', { low, high })
}

/** Minutes to surgery, or why there are none. */
export const minutesText = (translator: Translator, { best, minutes }: ReachSiteStateView): string =>
  best.chain === null ? translator.t(`reach.band.${best.band}`) : rangeText(translator, minutes)

/** A remark of reach as a sentence: names of figures in the reader's language, foreign names isolated. */
export function reachRemark({ maybe }: Translator, { code, params }: RemarkView): string {
  const values = Object.entries(params).map(([key, value]) => {
    const named = key === 'figure' ? maybe(`web.reach.figure.${value}`) : null
    return [key, named ?? isolate(value)] as const
  })
  return maybe(code, Object.fromEntries(values)) ?? code
}

/** A rule of the matcher as a sentence; `named` gives capabilities their names. */
export function ruleText(translator: Translator, rule: ReachRuleView, named: (code: string) => string): string {
  const { code, params } = rule
  if (code.startsWith('match.fault.'))
    return matchText(translator, 'fault', { code: code.slice('match.fault.'.length), params }, (_, id) => named(id))
  const values = Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      isolate(typeof value === 'string' && key === 'capability' ? named(value) : value),
    ]),
  )
  const key = code.startsWith('match.') ? `remark.${code}` : code
  return translator.maybe(key, values) ?? code
}
