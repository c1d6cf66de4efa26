import { labelledCsv } from '../../core/match/exercise/label.ts'
import { refuse } from '../../core/problem.ts'
import { exerciseMark } from '../../store/match/exercise.ts'
import { ledgerHead } from '../../store/ledger/head.ts'
import type { Store } from '../../store/open.ts'

export type ExerciseMark = NonNullable<Awaited<ReturnType<typeof exerciseMark>>>

const perStore = new WeakMap<Store, ExerciseMark | null>()

/** What marks the register as one of exercise data; null for one of facts. Asked once: it never changes. */
export async function exerciseOf(store: Store): Promise<ExerciseMark | null> {
  const kept = perStore.get(store)
  if (kept !== undefined) return kept
  const mark = await exerciseMark(store.db)
  // An empty register may yet become either.
  if (mark || (await ledgerHead(store.db))) perStore.set(store, mark)
  return mark
}

/** A CSV file as it leaves this register: labelled where its data are fictional. */
export const csvOf = async (store: Store, text: string): Promise<string> =>
  (await exerciseOf(store)) ? labelledCsv(text) : text

/** @throws Refusal exercise.no_facts where facts would enter an exercise register */
export async function refuseInExercise(store: Store): Promise<void> {
  if (await exerciseOf(store)) refuse('exercise.no_facts', {})
}
