import { access } from './fr/access.ts'
import { assignment } from './fr/assignment.ts'
import { backup } from './fr/backup.ts'
import { cli } from './fr/cli.ts'
import { document } from './fr/document.ts'
import { edition } from './fr/edition.ts'
import { arrangement } from './fr/arrangement.ts'
import { exchange } from './fr/exchange.ts'
import { first } from './fr/first.ts'
import { live } from './fr/live.ts'
import { matchRun } from './fr/match-run.ts'
import { match } from './fr/match.ts'
import { matchPlan } from './fr/match-plan.ts'
import { problem } from './fr/problem.ts'
import { remark } from './fr/remark.ts'
import { sheet } from './fr/sheet.ts'
import { requirement } from './fr/requirement.ts'
import { supply } from './fr/supply.ts'
import { terms } from './fr/terms.ts'
import { web } from './fr/web.ts'
import type { Catalogue } from './translator.ts'

export const fr: Catalogue = {
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
