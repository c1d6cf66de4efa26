import { access } from './ru/access.ts'
import { backup } from './ru/backup.ts'
import { cli } from './ru/cli.ts'
import { edition } from './ru/edition.ts'
import { arrangement } from './ru/arrangement.ts'
import { exchange } from './ru/exchange.ts'
import { live } from './ru/live.ts'
import { problem } from './ru/problem.ts'
import { remark } from './ru/remark.ts'
import { sheet } from './ru/sheet.ts'
import { requirement } from './ru/requirement.ts'
import { supply } from './ru/supply.ts'
import { terms } from './ru/terms.ts'
import { web } from './ru/web.ts'
import type { Catalogue } from './translator.ts'

export const ru: Catalogue = {
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
