import type { GapLineView } from '../../contract/gap.ts'
import type { Ctx } from '../context.ts'
import { listGaps } from '../gap/list.ts'

const UTILITY = 'military-utility-helicopter'
/** Where no source tells utility from armed ones. */
const ANY = 'military-helicopter'

/** What a mission lacks of utility helicopters, as its gap lines say. */
export interface Missing {
  /** Null where no line says how many. */
  readonly airframes: number | null
  readonly lines: readonly { readonly line: string; readonly airframes: number }[]
  readonly sources: readonly string[]
}

/** The gap of the line for utility helicopters, else of that for military helicopters of no stated kind. */
export async function missingOf(
  ctx: Ctx,
  input: { mission: string; asOf: string; knownAt?: string | undefined },
): Promise<Missing> {
  const { lines } = await listGaps(ctx, { ...input, capability: ANY })
  const line = known(lines, UTILITY) ?? known(lines, ANY)
  if (!line) return { airframes: null, lines: [], sources: lines.map((l) => l.required.source) }
  const airframes = line.readings.deployed.gap ?? 0
  const sources = [line.required.source, ...(line.deployed?.sources ?? []), ...(line.reported?.sources ?? [])]
  return { airframes, lines: [{ line: line.id, airframes }], sources }
}

const known = (lines: readonly GapLineView[], capability: string): GapLineView | undefined =>
  lines.find((l) => l.capability.code === capability && l.readings.deployed.kind !== 'UNKNOWN')
