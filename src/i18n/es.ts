import { access } from './es/access.ts'
import { assignment } from './es/assignment.ts'
import { backup } from './es/backup.ts'
import { cli } from './es/cli.ts'
import { document } from './es/document.ts'
import { edition } from './es/edition.ts'
import { arrangement } from './es/arrangement.ts'
import { exchange } from './es/exchange.ts'
import { first } from './es/first.ts'
import { live } from './es/live.ts'
import { matchRun } from './es/match-run.ts'
import { match } from './es/match.ts'
import { matchPlan } from './es/match-plan.ts'
import { problem } from './es/problem.ts'
import { remark } from './es/remark.ts'
import { sheet } from './es/sheet.ts'
import { requirement } from './es/requirement.ts'
import { supply } from './es/supply.ts'
import { terms } from './es/terms.ts'
import { web } from './es/web.ts'
import type { Catalogue } from './translator.ts'

export const es: Catalogue = {
  ...access,
  ...assignment,
  ...backup,
  ...document,
  ...edition,
  ...arrangement,
  ...exchange,
  ...first,
  ...live,
  ...matchRun,
  ...match,
  ...matchPlan,
  ...problem,
  ...remark,
  ...requirement,
  ...sheet,
  ...supply,
  ...terms,
  ...cli,
  ...web,
}
