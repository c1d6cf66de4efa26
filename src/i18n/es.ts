import { access } from './es/access.ts'
import { assignment } from './es/assignment.ts'
import { backup } from './es/backup.ts'
import { cli } from './es/cli.ts'
import { document } from './es/document.ts'
import { edition } from './es/edition.ts'
import { arrangement } from './es/arrangement.ts'
import { exchange } from './es/exchange.ts'
import { first } from './es/first.ts'
import { ledgerRoom } from './es/ledger-room.ts'
import { list } from './es/list.ts'
import { helicopterPaper } from './es/helicopter-paper.ts'
import { live } from './es/live.ts'
import { views } from './es/views.ts'
import { matchRoom } from './es/match-room.ts'
import { matchRun } from './es/match-run.ts'
import { map } from './es/map.ts'
import { match } from './es/match.ts'
import { matchPlan } from './es/match-plan.ts'
import { own } from './es/own.ts'
import { palette } from './es/palette.ts'
import { problem } from './es/problem.ts'
import { remark } from './es/remark.ts'
import { settings } from './es/settings.ts'
import { sheet } from './es/sheet.ts'
import { reach } from './es/reach.ts'
import { reachRoom } from './es/reach-room.ts'
import { reachWhy } from './es/reach-why.ts'
import { requirement } from './es/requirement.ts'
import { reviewRoom } from './es/review-room.ts'
import { sessionRoom } from './es/session-room.ts'
import { documentRoom } from './es/document-room.ts'
import { review } from './es/review.ts'
import { start } from './es/start.ts'
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
  ...ledgerRoom,
  ...list,
  ...helicopterPaper,
  ...live,
  ...views,
  ...matchRoom,
  ...matchRun,
  ...map,
  ...match,
  ...matchPlan,
  ...own,
  ...palette,
  ...problem,
  ...remark,
  ...reach,
  ...reachRoom,
  ...reachWhy,
  ...requirement,
  ...settings,
  ...sheet,
  ...review,
  ...start,
  ...documentRoom,
  ...sessionRoom,
  ...reviewRoom,
  ...supply,
  ...terms,
  ...cli,
  ...web,
}
