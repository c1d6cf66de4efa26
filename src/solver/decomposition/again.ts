import type { Highs } from 'highs'
import type { Random } from '../search/random.ts'
import { improve, SLACK } from './begin.ts'
import { chunksOf } from './chunks.ts'
import { replan } from './replan.ts'
import type { Session } from './session.ts'

/** Lines that one linear program may plan together. */
export const TOGETHER = 200
/** Most lines of a group where there are more: larger groups gain less in the same time. */
const GROUP = 100

/** Every group of lines planned anew, then ruin and recreate. */
export function again(session: Session, solver: Highs, random: Random, pass: number): void {
  const { model, watch } = session
  const lines = model.line.count
  const most = lines <= TOGETHER ? Math.ceil(lines / 3) : GROUP >> (pass % 2)
  for (const chunk of chunksOf(model, most, random)) {
    if (watch.over || session.proven) return
    const how = { slack: SLACK * session.typical, rounds: 6, dives: 40, share: 0.12 }
    session.attempt(() => replan(solver, session, chunk, how))
    session.tell()
  }
  improve(session, random, 2 * lines, 0.002)
}
