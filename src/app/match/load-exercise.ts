import { ANYONE, type Viewer } from '../../core/access/viewer.ts'
import type { Day } from '../../core/history/day.ts'
import type { ExerciseWorld } from '../../core/match/exercise/world.ts'
import { refuse } from '../../core/problem.ts'
import { setViewer } from '../../store/access/viewing.ts'
import { appendRows } from '../../store/exchange/append-rows.ts'
import { recording, type Written } from '../../store/ledger/append.ts'
import { claimEmpty, ledgerHead } from '../../store/ledger/head.ts'
import type { TableName } from '../../store/schema.ts'
import { REGISTER_SOURCE } from '../../store/supply/register-source.ts'
import type { Ctx } from '../context.ts'
import { referenceRows } from '../exchange/reference-rows.ts'
import { exerciseRows, pledgeRows } from './exercise-rows.ts'
import { makeWorld, type ExerciseQuestion } from './exercise-world.ts'

/** Bodies in whose name people act in an exercise, too: offices, not States. */
const OFFICES = new Set(['UN-DPKO', 'UN-DFS', 'UN-SC-WGPKO'])

/**
 * Fills an empty register with a fictional world, all or nothing, and marks it for good as one of exercise data.
 * @throws Refusal exercise.register_in_use, exercise.size_unknown, exercise.seed_invalid
 */
export async function loadExercise(
  ctx: Ctx,
  dir: string,
  question: ExerciseQuestion,
): Promise<{ world: ExerciseWorld; entry: Written }> {
  const { db } = ctx.store
  const inUse = async (): Promise<void> => {
    const head = await ledgerHead(db)
    if (head) refuse('exercise.register_in_use', { entries: head.seq })
  }
  await inUse()
  const now = ctx.now()
  const { world } = await makeWorld(dir, question, now.slice(0, 10) as Day)
  const [reference, rows] = [await referenceRows(dir), exerciseRows(world, ctx)]
  const intent = {
    actor: ctx.actor,
    action: 'exercise.load',
    subject: `exercise:${world.size}-${world.seed}`,
    reason: 'exercise: fictional data',
  }
  const { entry } = await recording(
    db,
    intent,
    async (trx, change, wrote) => {
      if (!(await claimEmpty(trx))) await inUse()
      const append = async <T extends TableName>(table: T, of: Parameters<typeof appendRows<T>>[3]): Promise<void> => {
        if (of.length === 0) return
        wrote(table)
        await appendRows(trx, table, change, of)
      }
      await append('exercise', [{ only_one: true, size: world.size, seed: world.seed, made_at: now }])
      await append('source', [...reference.source, rows.source, REGISTER_SOURCE].filter(once))
      await append('organisation', [...reference.organisation.filter((o) => OFFICES.has(o.code)), ...rows.organisation])
      await append('capability', reference.capability)
      await append('mission', rows.mission)
      await append('mandate_event', rows.mandateEvent)
      await append('requirement', rows.requirement)
      await append('observation', rows.observation)
      // Each State's pledges are its own to make.
      const byOwner = Map.groupBy(world.pledges, (p) => p.organisation)
      for (const [organisation, pledges] of byOwner) {
        await setViewer(trx, owner(organisation))
        const own = pledgeRows(pledges, ctx)
        await append('pledge', own.pledge)
        await append('pledge_terms', own.terms)
        await append('pledge_event', own.events)
      }
      await setViewer(trx, ctx.viewer)
    },
    ctx.viewer,
  )
  return { world, entry }
}

const owner = (organisation: string): Viewer => ({ ...ANYONE, organisation, role: 'MEMBER_STATE', level: 'EDITOR' })

const once = ({ id }: { id: string }, n: number, all: readonly { id: string }[]): boolean =>
  all.findIndex((other) => other.id === id) === n
