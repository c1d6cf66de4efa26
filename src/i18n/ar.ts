import { access } from './ar/access.ts'
import { assignment } from './ar/assignment.ts'
import { backup } from './ar/backup.ts'
import { cli } from './ar/cli.ts'
import { document } from './ar/document.ts'
import { edition } from './ar/edition.ts'
import { arrangement } from './ar/arrangement.ts'
import { exchange } from './ar/exchange.ts'
import { first } from './ar/first.ts'
import { ledgerRoom } from './ar/ledger-room.ts'
import { list } from './ar/list.ts'
import { helicopterPaper } from './ar/helicopter-paper.ts'
import { live } from './ar/live.ts'
import { views } from './ar/views.ts'
import { matchRoom } from './ar/match-room.ts'
import { matchRun } from './ar/match-run.ts'
import { map } from './ar/map.ts'
import { match } from './ar/match.ts'
import { matchPlan } from './ar/match-plan.ts'
import { own } from './ar/own.ts'
import { palette } from './ar/palette.ts'
import { problem } from './ar/problem.ts'
import { remark } from './ar/remark.ts'
import { settings } from './ar/settings.ts'
import { sheet } from './ar/sheet.ts'
import { reach } from './ar/reach.ts'
import { reachRoom } from './ar/reach-room.ts'
import { reachWhy } from './ar/reach-why.ts'
import { requirement } from './ar/requirement.ts'
import { reviewRoom } from './ar/review-room.ts'
import { sessionRoom } from './ar/session-room.ts'
import { documentRoom } from './ar/document-room.ts'
import { review } from './ar/review.ts'
import { start } from './ar/start.ts'
import { supply } from './ar/supply.ts'
import { terms } from './ar/terms.ts'
import { web } from './ar/web.ts'
import type { Catalogue } from './translator.ts'

export const ar: Catalogue = {
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
