import { access } from './zh/access.ts'
import { backup } from './zh/backup.ts'
import { cli } from './zh/cli.ts'
import { edition } from './zh/edition.ts'
import { arrangement } from './zh/arrangement.ts'
import { exchange } from './zh/exchange.ts'
import { live } from './zh/live.ts'
import { problem } from './zh/problem.ts'
import { remark } from './zh/remark.ts'
import { sheet } from './zh/sheet.ts'
import { requirement } from './zh/requirement.ts'
import { supply } from './zh/supply.ts'
import { terms } from './zh/terms.ts'
import { web } from './zh/web.ts'
import type { Catalogue } from './translator.ts'

export const zh: Catalogue = {
  ...access,
  ...backup,
  ...edition,
  ...arrangement,
  ...exchange,
  ...live,
  ...problem,
  ...remark,
  ...requirement,
  ...sheet,
  ...supply,
  ...terms,
  ...cli,
  ...web,
}
