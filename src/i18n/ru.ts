import { cli } from './ru/cli.ts'
import { exchange } from './ru/exchange.ts'
import { problem } from './ru/problem.ts'
import { remark } from './ru/remark.ts'
import { terms } from './ru/terms.ts'
import { web } from './ru/web.ts'
import type { Catalogue } from './translator.ts'

export const ru: Catalogue = { ...exchange, ...problem, ...remark, ...terms, ...cli, ...web }
