import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The name by which the processes of this server are known (its cluster_name). Only for the holder of the lock.
 * From a stored random number and the path: a copied home is another server, and so is the same path in another container.
 */
export function serverTag(home: string): string {
  const file = path.join(home, 'instance')
  let id: string
  try {
    id = readFileSync(file, 'utf8')
  } catch {
    id = randomBytes(8).toString('hex')
    writeFileSync(`${file}.half`, id)
    renameSync(`${file}.half`, file)
  }
  return `gaplist-${createHash('sha256').update(`${id} ${home}`).digest('hex').slice(0, 16)}`
}
