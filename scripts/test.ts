import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureChromium } from './chromium.ts'
import { ensureWeb } from './build-web.ts'
import { systemPostgres } from './postgres15.ts'
import { ROOT, runSteps, runTool, VERIFY_STEPS } from './steps.ts'

/** Tiers in the order in which they run, each alone: two cores are not many. */
const TIERS = ['house', 'unit', 'scenario', 'conformance', 'faults', 'e2e'] as const

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly success: boolean
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

const notRun: string[] = []
const totals = { passed: 0, failed: 0 }
const results = path.join(ROOT, '.cache', 'test')
mkdirSync(results, { recursive: true })

if (!(await runSteps(VERIFY_STEPS))) finish(1)

const postgres = await systemPostgres({ install: true })
const env: Record<string, string> = {}
if ('missing' in postgres) {
  notRun.push(`conformance on PostgreSQL 15: install ${postgres.missing.package} with “${postgres.missing.command}”`)
  env['GAPLIST_ALLOW_MISSING_PG15'] = '1'
}
const chromium = await ensureChromium()
if ('missing' in chromium) notRun.push(`end-to-end in Chromium: ${chromium.missing}`)
else env['CHROME_PATH'] = chromium.path
await ensureWeb({ onProgress: () => console.log('Building the site …') })

let failedTier = false
for (const tier of TIERS) {
  if (tier === 'e2e' && 'missing' in chromium) continue
  console.log(`\n── ${tier}`)
  const file = path.join(results, `${tier}.json`)
  rmSync(file, { force: true })
  const code = await runTool(
    'vitest',
    ['run', '--project', tier, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    env,
  )
  if (code !== 0) failedTier = true
  count(tier, file)
}
finish(failedTier || totals.failed > 0 || totals.passed === 0 ? 1 : 0)

function count(tier: string, file: string): void {
  let report: Report
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    totals.failed += 1
    notRun.push(`${tier}: ended without a report`)
    return
  }
  totals.passed += report.numPassedTests
  totals.failed += report.numFailedTests
  for (const suite of report.testResults) {
    if (suite.status === 'failed' && suite.assertionResults.length === 0) totals.failed += 1
    for (const one of suite.assertionResults)
      if (['pending', 'skipped', 'todo'].includes(one.status)) notRun.push(`${tier}: ${one.fullName}`)
  }
}

/** Nothing is skipped in silence: what could not run is listed last, with what to install. */
function finish(code: number): never {
  if (notRun.length > 0) {
    console.log(`\nNot run (${notRun.length}):`)
    for (const line of notRun) console.log(`  - ${line}`)
  }
  // What was not run for want of a program is no pass, except where the machine allows no installing.
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
  process.exit(code)
}
