import { access } from './ar/access.ts'
import { backup } from './ar/backup.ts'
import { cli } from './ar/cli.ts'
import { edition } from './ar/edition.ts'
import { arrangement } from './ar/arrangement.ts'
import { exchange } from './ar/exchange.ts'
import { live } from './ar/live.ts'
import { problem } from './ar/problem.ts'
import { remark } from './ar/remark.ts'
import { sheet } from './ar/sheet.ts'
import { requirement } from './ar/requirement.ts'
import { supply } from './ar/supply.ts'
import { terms } from './ar/terms.ts'
import { web } from './ar/web.ts'
import type { Catalogue } from './translator.ts'

export const ar: Catalogue = {
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
