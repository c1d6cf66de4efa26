import type { Command } from 'commander'
import { refuse } from '../core/problem.ts'

/** Options that a question about the register takes. */
export interface WhenOptions {
  readonly asOf?: string
  readonly knownAt?: string
  readonly language?: string
}

/** Adds the two times and the language to a command. */
export const withWhen = (command: Command): Command =>
  withLanguage(
    command
      .option(
        '--as-of <day>',
        'the day that the question is about, as 2010-07-27 (default: the shipped situation’s day)',
      )
      .option('--known-at <day>', 'use only what was known by the end of that day (default: all that is known now)'),
  )

export const withLanguage = (command: Command): Command =>
  command.option('--language <code>', 'en, fr, es, ru, ar or zh (default: the environment’s, else en)')

/** One of the allowed words, in any case; refuses others by naming those allowed. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((word) => word.toLowerCase() === value.toLowerCase())
  return found ?? refuse('cli.option_invalid', { option, value, allowed: allowed.join(', ') })
}

/** Refuses an option that was given without a value: an empty filter would silently be none. */
export function refuseEmpty(command: Command): void {
  for (const option of command.options)
    if (command.getOptionValue(option.attributeName()) === '')
      refuse('cli.option_invalid', {
        option: option.long ?? option.flags,
        value: '',
        allowed: option.flags.replace(/^[^<[]*/, ''),
      })
}

/** A port number, 0 for any free one. */
export function portOf(value: string | undefined): number {
  if (value === undefined) return 8010
  const port = /^\d+$/.test(value) ? Number(value) : -1
  if (port < 0 || port > 65_535) return refuse('cli.option_invalid', { option: '--port', value, allowed: '0 – 65535' })
  return port
}
