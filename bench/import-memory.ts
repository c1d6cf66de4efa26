import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { importFile } from '../src/app/exchange/import-file.ts'
import { byMonth, writeRows } from './import-files.ts'
import { benchRegister } from './register.ts'

/** Peak memory of this program (resident set), in MiB. */
export interface Peak {
  readonly before: number
  readonly after: number
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

const rows = Number(process.argv[2])
const dir = mkdtempSync(path.join(os.tmpdir(), 'gaplist-bench-memory-'))
const register = await benchRegister()
try {
  const file = path.join(dir, 'register.csv')
  writeRows(file, byMonth(1), rows, 0)
  const before = peak()
  const { accepted } = await importFile(register.ctx, { file })
  if (accepted !== rows) throw new Error(`accepted ${accepted} of ${rows}`)
  process.send?.({ before, after: peak() } satisfies Peak)
} finally {
  rmSync(dir, { recursive: true, force: true })
  await register.close()
}
process.disconnect?.()
