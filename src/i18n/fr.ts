import { cli } from './fr/cli.ts'
import { exchange } from './fr/exchange.ts'
import { problem } from './fr/problem.ts'
import { remark } from './fr/remark.ts'
import { terms } from './fr/terms.ts'
import { web } from './fr/web.ts'
import type { Catalogue } from './translator.ts'

export const fr: Catalogue = { ...exchange, ...problem, ...remark, ...terms, ...cli, ...web }
