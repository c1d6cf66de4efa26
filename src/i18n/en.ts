import { access } from './en/access.ts'
import { assignment } from './en/assignment.ts'
import { backup } from './en/backup.ts'
import { cli } from './en/cli.ts'
import { document } from './en/document.ts'
import { edition } from './en/edition.ts'
import { arrangement } from './en/arrangement.ts'
import { exchange } from './en/exchange.ts'
import { first } from './en/first.ts'
import { ledgerRoom } from './en/ledger-room.ts'
import { list } from './en/list.ts'
import { helicopterPaper } from './en/helicopter-paper.ts'
import { live } from './en/live.ts'
import { views } from './en/views.ts'
import { matchRoom } from './en/match-room.ts'
import { matchRun } from './en/match-run.ts'
import { map } from './en/map.ts'
import { match } from './en/match.ts'
import { matchPlan } from './en/match-plan.ts'
import { own } from './en/own.ts'
import { palette } from './en/palette.ts'
import { problem } from './en/problem.ts'
import { remark } from './en/remark.ts'
import { settings } from './en/settings.ts'
import { sheet } from './en/sheet.ts'
import { reach } from './en/reach.ts'
import { reachRoom } from './en/reach-room.ts'
import { reachWhy } from './en/reach-why.ts'
import { requirement } from './en/requirement.ts'
import { reviewRoom } from './en/review-room.ts'
import { sessionRoom } from './en/session-room.ts'
import { documentRoom } from './en/document-room.ts'
import { review } from './en/review.ts'
import { start } from './en/start.ts'
import { supply } from './en/supply.ts'
import { terms } from './en/terms.ts'
import { web } from './en/web.ts'

/** Every message of the program in English: the other catalogues must have the same ids. */
export const en = {
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
