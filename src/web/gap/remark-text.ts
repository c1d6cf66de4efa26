import type { RemarkView } from '../../contract/common.ts'
import type { Translator } from '../../i18n/translator.ts'
import { isolate } from '../ui/isolate.ts'

/** A remark as a sentence; one that this catalogue does not know yet shows its code. */
export function remarkText(translator: Translator, { code, params }: RemarkView): string {
  const unit = params.unit === undefined ? null : translator.maybe(`unit.${params.unit}`)
  const values = Object.entries(unit === null ? params : { ...params, unit }).map(
    ([key, value]) => [key, isolate(value)] as const,
  )
  return translator.maybe(`remark.${code}`, Object.fromEntries(values)) ?? code
}
