import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** Writes files into a directory that goes when the tests around it are done; to be called where tests are declared. */
export function scratch(): (name: string, content: string | Buffer) => string {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-import-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return (name, content) => {
    const file = path.join(dir, name)
    writeFileSync(file, content)
    return file
  }
}
