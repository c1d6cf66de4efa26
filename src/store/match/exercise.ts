import type { Db } from '../open.ts'

/** What marks a register as one of exercise data; null for one of facts. */
export async function exerciseMark(db: Db): Promise<{ readonly size: string; readonly seed: number } | null> {
  const row = await db.selectFrom('exercise').select(['size', 'seed']).executeTakeFirst()
  return row ?? null
}
