import type { TransactionBuilder } from 'kysely'
import type { Db, Store, Trx } from './open.ts'
import type { Tables } from './schema.ts'

/** Ends a transaction whose work is done, so that none of it stays. */
class Undone extends Error {
  readonly value: unknown
  constructor(value: unknown) {
    super('undone')
    this.value = value
  }
}

/**
 * The same register, in which every transaction is rolled back once its work is done: what a use case would answer or
 * refuse, asked of its own rules and the database's, and nothing written.
 */
export function withoutTrace(store: Store): Store {
  const db = new Proxy(store.db, {
    get(target, name) {
      if (name === 'transaction') return () => undone(target.transaction())
      const found: unknown = Reflect.get(target, name, target)
      return typeof found === 'function' ? found.bind(target) : found
    },
  })
  return { ...store, db: db as Db }
}

type Builder = TransactionBuilder<Tables>

const undone = (builder: Builder): Pick<Builder, 'setIsolationLevel' | 'setAccessMode' | 'execute'> => ({
  setIsolationLevel: (level) => undone(builder.setIsolationLevel(level)) as Builder,
  setAccessMode: (mode) => undone(builder.setAccessMode(mode)) as Builder,
  async execute<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    try {
      return await builder.execute(async (trx): Promise<T> => {
        throw new Undone(await work(trx))
      })
    } catch (error) {
      if (error instanceof Undone) return error.value as T
      throw error
    }
  },
})
