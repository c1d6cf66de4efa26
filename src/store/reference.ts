import type { Db } from './open.ts'
import type { Names } from './schema/base.ts'
import type { MissionTable, SourceTable } from './schema.ts'

export type MissionRow = Omit<MissionTable, 'change' | 'names'> & { names: Names }
export type SourceRow = Omit<SourceTable, 'change'>

/** Every mission, with its names. */
export async function missions(db: Db): Promise<MissionRow[]> {
  return db.selectFrom('mission').selectAll().orderBy('code').execute()
}

/** Every source that facts rest on. */
export async function sources(db: Db): Promise<SourceRow[]> {
  return db.selectFrom('source').selectAll().orderBy('id').execute()
}
