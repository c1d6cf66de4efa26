import { access } from './fr/access.ts'
import { assignment } from './fr/assignment.ts'
import { backup } from './fr/backup.ts'
import { cli } from './fr/cli.ts'
import { document } from './fr/document.ts'
import { edition } from './fr/edition.ts'
import { arrangement } from './fr/arrangement.ts'
import { exchange } from './fr/exchange.ts'
import { first } from './fr/first.ts'
import { ledgerRoom } from './fr/ledger-room.ts'
import { list } from './fr/list.ts'
import { helicopterPaper } from './fr/helicopter-paper.ts'
import { live } from './fr/live.ts'
import { views } from './fr/views.ts'
import { matchRoom } from './fr/match-room.ts'
import { matchRun } from './fr/match-run.ts'
import { map } from './fr/map.ts'
import { match } from './fr/match.ts'
import { matchPlan } from './fr/match-plan.ts'
import { own } from './fr/own.ts'
import { palette } from './fr/palette.ts'
import { problem } from './fr/problem.ts'
import { remark } from './fr/remark.ts'
import { settings } from './fr/settings.ts'
import { sheet } from './fr/sheet.ts'
import { reach } from './fr/reach.ts'
import { reachRoom } from './fr/reach-room.ts'
import { reachWhy } from './fr/reach-why.ts'
import { requirement } from './fr/requirement.ts'
import { reviewRoom } from './fr/review-room.ts'
import { sessionRoom } from './fr/session-room.ts'
import { documentRoom } from './fr/document-room.ts'
import { review } from './fr/review.ts'
import { start } from './fr/start.ts'
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
