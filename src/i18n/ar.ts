import { cli } from './ar/cli.ts'
import { exchange } from './ar/exchange.ts'
import { problem } from './ar/problem.ts'
import { remark } from './ar/remark.ts'
import { terms } from './ar/terms.ts'
import { web } from './ar/web.ts'
import type { Catalogue } from './translator.ts'

export const ar: Catalogue = { ...exchange, ...problem, ...remark, ...terms, ...cli, ...web }
