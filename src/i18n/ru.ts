import { access } from './ru/access.ts'
import { assignment } from './ru/assignment.ts'
import { backup } from './ru/backup.ts'
import { cli } from './ru/cli.ts'
import { document } from './ru/document.ts'
import { edition } from './ru/edition.ts'
import { arrangement } from './ru/arrangement.ts'
import { exchange } from './ru/exchange.ts'
import { first } from './ru/first.ts'
import { ledgerRoom } from './ru/ledger-room.ts'
import { list } from './ru/list.ts'
import { helicopterPaper } from './ru/helicopter-paper.ts'
import { live } from './ru/live.ts'
import { views } from './ru/views.ts'
import { matchRoom } from './ru/match-room.ts'
import { matchRun } from './ru/match-run.ts'
import { map } from './ru/map.ts'
import { match } from './ru/match.ts'
import { matchPlan } from './ru/match-plan.ts'
import { own } from './ru/own.ts'
import { palette } from './ru/palette.ts'
import { problem } from './ru/problem.ts'
import { remark } from './ru/remark.ts'
import { settings } from './ru/settings.ts'
import { sheet } from './ru/sheet.ts'
import { reach } from './ru/reach.ts'
import { reachRoom } from './ru/reach-room.ts'
import { reachWhy } from './ru/reach-why.ts'
import { requirement } from './ru/requirement.ts'
import { reviewRoom } from './ru/review-room.ts'
import { sessionRoom } from './ru/session-room.ts'
import { documentRoom } from './ru/document-room.ts'
import { review } from './ru/review.ts'
import { start } from './ru/start.ts'
import { supply } from './ru/supply.ts'
import { terms } from './ru/terms.ts'
import { web } from './ru/web.ts'
import type { Catalogue } from './translator.ts'

export const ru: Catalogue = {
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
