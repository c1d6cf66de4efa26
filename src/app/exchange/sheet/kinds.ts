import { SHEET_KINDS, type SheetKind } from '../../../core/exchange/sheet.ts'
import { refuse } from '../../../core/problem.ts'
import { gapKind } from './kind-gaps.ts'
import { observationKind } from './kind-observations.ts'
import { pledgeKind } from './kind-pledges.ts'
import { requirementKind } from './kind-requirements.ts'
import type { Kind } from './kind.ts'

const KINDS: Readonly<Record<SheetKind, Kind>> = {
  pledges: pledgeKind,
  requirements: requirementKind,
  observations: observationKind,
  gaps: gapKind,
}

/** @throws Refusal sheet.kind_unknown */
export function kindOf(kind: string): Kind {
  const found = SHEET_KINDS.find((k) => k === kind)
  return found
    ? KINDS[found]
    : refuse('sheet.kind_unknown', { kind: kind.slice(0, 80), allowed: SHEET_KINDS.join(', ') })
}
