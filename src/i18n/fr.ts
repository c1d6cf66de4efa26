import { access } from './fr/access.ts'
import { backup } from './fr/backup.ts'
import { cli } from './fr/cli.ts'
import { edition } from './fr/edition.ts'
import { arrangement } from './fr/arrangement.ts'
import { exchange } from './fr/exchange.ts'
import { live } from './fr/live.ts'
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
