import { CompiledQuery, Kysely, PostgresDialect, PostgresDriver, type DatabaseConnection, type Driver } from 'kysely'
import type pg from 'pg'
import type { Tables } from '../schema.ts'
import type { Db } from '../open.ts'

type Config = ConstructorParameters<typeof PostgresDialect>[0]

/** Its transactions are parts of one that is open already, and end with that. */
class WithinDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('savepoint within'))
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('release savepoint within'))
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback to savepoint within'))
  }
}

class WithinDialect extends PostgresDialect {
  readonly #config: Config
  constructor(config: Config) {
    super(config)
    this.#config = config
  }
  override createDriver(): Driver {
    return new WithinDriver(this.#config)
  }
}

/** The queries of the store inside the open transaction of one connection, which stays open. */
export function within(client: pg.Client): Db {
  const lent = { query: client.query.bind(client) as never, release: () => {} }
  const pool = { connect: async () => lent, end: async () => {}, options: {} }
  return new Kysely<Tables>({ dialect: new WithinDialect({ pool: pool as never }) })
}
