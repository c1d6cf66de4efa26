import { access } from './zh/access.ts'
import { assignment } from './zh/assignment.ts'
import { backup } from './zh/backup.ts'
import { cli } from './zh/cli.ts'
import { document } from './zh/document.ts'
import { edition } from './zh/edition.ts'
import { arrangement } from './zh/arrangement.ts'
import { exchange } from './zh/exchange.ts'
import { first } from './zh/first.ts'
import { ledgerRoom } from './zh/ledger-room.ts'
import { list } from './zh/list.ts'
import { helicopterPaper } from './zh/helicopter-paper.ts'
import { live } from './zh/live.ts'
import { views } from './zh/views.ts'
import { matchRoom } from './zh/match-room.ts'
import { matchRun } from './zh/match-run.ts'
import { map } from './zh/map.ts'
import { match } from './zh/match.ts'
import { matchPlan } from './zh/match-plan.ts'
import { own } from './zh/own.ts'
import { palette } from './zh/palette.ts'
import { problem } from './zh/problem.ts'
import { remark } from './zh/remark.ts'
import { settings } from './zh/settings.ts'
import { sheet } from './zh/sheet.ts'
import { reach } from './zh/reach.ts'
import { reachRoom } from './zh/reach-room.ts'
import { reachWhy } from './zh/reach-why.ts'
import { requirement } from './zh/requirement.ts'
import { reviewRoom } from './zh/review-room.ts'
import { sessionRoom } from './zh/session-room.ts'
import { documentRoom } from './zh/document-room.ts'
import { review } from './zh/review.ts'
import { start } from './zh/start.ts'
import { supply } from './zh/supply.ts'
import { terms } from './zh/terms.ts'
import { web } from './zh/web.ts'
import type { Catalogue } from './translator.ts'

export const zh: Catalogue = {
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
