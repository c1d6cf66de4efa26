import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'

/**
 * Compares an artefact with the stored one. On a difference the new one is written beside it as `-changed`, to be
 * looked at and, if right, kept (GAPLIST_UPDATE_GOLDEN=1 keeps all).
 */
export function expectGolden(name: string, artefact: string): void {
  const file = path.join(import.meta.dirname, 'files', name)
  const changed = file.replace(/(\.\w+)$/, '-changed$1')
  if (process.env['GAPLIST_UPDATE_GOLDEN'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, artefact)
  }
  const stored = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (stored !== artefact) writeFileSync(changed, artefact)
  else rmSync(changed, { force: true })
  expect(artefact).toBe(stored)
}
