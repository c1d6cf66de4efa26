import type { GapLine } from '../../core/gap/line.ts'
import { refuse } from '../../core/problem.ts'
import type { Ctx } from '../context.ts'
import { when } from '../history/when.ts'
import { nearest } from '../nearest.ts'
import { reference, type Reference } from '../reference.ts'
import { countedSnapshot, type Counting } from '../supply/counted.ts'
import type { Snapshot } from './snapshot.ts'

/** The line that a question names, with the list it stands in. */
export interface Found {
  readonly ref: Reference
  readonly snap: Snapshot
  readonly line: GapLine
}

/**
 * Finds `MISSION/capability` in the list of a day.
 * @throws Refusal line.unknown with the nearest ids, history.*
 */
export async function findLine(
  ctx: Ctx,
  input: { line: string; asOf?: string | undefined; knownAt?: string | undefined; pledges?: Counting | undefined },
): Promise<Found> {
  const ref = await reference(ctx.store)
  const snap = await countedSnapshot(ctx, ref, when(ctx, ref, input), input.pledges)
  const wanted = input.line.toLowerCase()
  const line = snap.lines.find((l) => l.id.toLowerCase() === wanted)
  if (!line)
    return refuse('line.unknown', {
      line: input.line,
      nearest: nearest(
        input.line,
        snap.lines.map((l) => l.id),
        // Whoever names a mission that is there means one of its lines.
        (id) => id.toLowerCase().startsWith(`${wanted.split('/')[0]}/`),
      ),
    })
  return { ref, snap, line }
}
