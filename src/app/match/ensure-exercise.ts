import { refuse } from '../../core/problem.ts'
import { ledgerHead } from '../../store/ledger/head.ts'
import type { Ctx } from '../context.ts'
import { exerciseOf } from './exercise-of.ts'
import type { ExerciseQuestion } from './exercise-world.ts'
import { loadExercise } from './load-exercise.ts'

/**
 * Leaves a register of exercise data as it is, and makes one of an empty register.
 * @throws Refusal exercise.register_in_use where it holds facts
 */
export async function ensureExercise(ctx: Ctx, dir: string, question: ExerciseQuestion): Promise<void> {
  const head = await ledgerHead(ctx.store.db)
  if (!head) {
    await loadExercise(ctx, dir, question)
    return
  }
  if (!(await exerciseOf(ctx.store))) refuse('exercise.register_in_use', { entries: head.seq })
}
