import type { Highs } from 'highs'
import type { Random } from '../search/random.ts'
import { improve, SLACK } from './begin.ts'
import { groupsOf } from './chunks.ts'
import { replan } from './replan.ts'
import type { Session } from './session.ts'

/** Lines that one linear program may plan together. */
export const TOGETHER = 200
/** Most lines of a group where there are more: larger groups gain less in the same time. */
const GROUP = 100

/** Above so many lines ruin and recreate gains less in its time than the next pass does; above `MOST` always. */
const MANY = 400
const MOST = 3000

/** Every group of lines planned anew, then ruin and recreate. */
export function again(session: Session, solver: Highs, random: Random, pass: number): void {
  const { model, watch } = session
  const lines = model.line.count
  const most = lines <= TOGETHER ? Math.ceil(lines / 3) : GROUP
  for (const chunk of groupsOf(model, pass, most, random)) {
    // A program that has no time left ends before it looks at the clock.
    if (watch.spend(0) || session.proven) return
    const how = { slack: SLACK * session.typical, rounds: 6, dives: 40, share: 0.12 }
    session.attempt(() => replan(solver, session, chunk, how))
    session.tell()
  }
  if (lines <= MANY || (lines <= MOST && pass === 0)) improve(session, random, 2 * lines, 0.002)
}
