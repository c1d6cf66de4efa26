import { cli } from './zh/cli.ts'
import { exchange } from './zh/exchange.ts'
import { problem } from './zh/problem.ts'
import { remark } from './zh/remark.ts'
import { terms } from './zh/terms.ts'
import { web } from './zh/web.ts'
import type { Catalogue } from './translator.ts'

export const zh: Catalogue = { ...exchange, ...problem, ...remark, ...terms, ...cli, ...web }
