import { cli } from './es/cli.ts'
import { exchange } from './es/exchange.ts'
import { problem } from './es/problem.ts'
import { remark } from './es/remark.ts'
import { terms } from './es/terms.ts'
import { web } from './es/web.ts'
import type { Catalogue } from './translator.ts'

export const es: Catalogue = { ...exchange, ...problem, ...remark, ...terms, ...cli, ...web }
