import { isolate } from '../ui/isolate.ts'
import { useList } from '../ui/list.ts'
import { useTranslator } from '../ui/translator.ts'
import type { MissionGaps } from './count.ts'

/** A circle in words: the mission, how many gaps are open, and of which kinds. */
export function useSaid(): (mission: MissionGaps) => string {
  const { t, number } = useTranslator()
  const list = useList()
  return ({ code, open, kinds }) => {
    const total = t('web.map.open', { n: open })
    const parts = kinds.map(({ domain, open: n }) => `${t(`domain.${domain}`)} ${number(n)}`)
    const more = parts.length === 0 ? total : t('web.pair', { what: total, more: list(parts) })
    return `${isolate(code)}${t('web.separator')}${more}`
  }
}
