import { cli } from './en/cli.ts'
import { exchange } from './en/exchange.ts'
import { problem } from './en/problem.ts'
import { remark } from './en/remark.ts'
import { terms } from './en/terms.ts'
import { web } from './en/web.ts'

/** Every message of the program in English: the other catalogues must have the same ids. */
export const en = { ...exchange, ...problem, ...remark, ...terms, ...cli, ...web }
