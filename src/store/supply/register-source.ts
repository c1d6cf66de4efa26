import type { Trx } from '../open.ts'

/** The source of what is stated here: each statement has its author and its day. */
export const REGISTER_SOURCE = {
  id: 'gaplist-register',
  title: 'Gaplist register: statements that organisations made here themselves',
  publisher: 'Gaplist',
  published_on: null,
  url: null,
  note: 'not a public source: kept by the organisations, each statement with its author and its day',
} as const

/** Puts the source down where a register loaded earlier lacks it; true where it did. */
export async function ensureRegisterSource(trx: Trx, change: number): Promise<boolean> {
  const made = await trx
    .insertInto('source')
    .values({ ...REGISTER_SOURCE, change })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}
