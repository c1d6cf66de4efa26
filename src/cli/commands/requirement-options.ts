import type { Command } from 'commander'
import type { SourceInput, StandardInput } from '../../contract/requirement-input.ts'
import { refuse } from '../../core/problem.ts'

/** A source that the register has, or a new one. */
export interface SourceOptions {
  readonly source?: string
  readonly sourceTitle?: string
  readonly sourcePublisher?: string
  readonly sourceUrl?: string
  readonly sourcePublished?: string
}

export const withSource = (command: Command): Command =>
  command
    .option('--source <id>', 'a source that the register has; or a new one:')
    .option('--source-title <text>')
    .option('--source-publisher <text>')
    .option('--source-url <address>', 'http or https')
    .option('--source-published <day>')

/** What the options name as source; undefined where they name none. */
export function sourceOf(options: SourceOptions): SourceInput | undefined {
  if (options.source !== undefined) return { id: options.source }
  const { sourceTitle: title, sourcePublisher: publisher, sourceUrl: url, sourcePublished: publishedOn } = options
  return [title, publisher, url, publishedOn].every((given) => given === undefined)
    ? undefined
    : { title, publisher, url, publishedOn }
}

/** A number, null for “none”, undefined where the option was not given; the rules say which numbers can be. */
export function quantityOf(option: string, value: string | undefined): number | null | undefined {
  if (value === undefined) return undefined
  if (value.toLowerCase() === 'none') return null
  return /^-?\d{1,15}(\.\d+)?$/.test(value)
    ? Number(value)
    : refuse('cli.option_invalid', { option, value, allowed: '0, 1, 2 … none' })
}

export function versionOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  return /^\d{1,9}$/.test(value)
    ? Number(value)
    : refuse('cli.option_invalid', { option: '--read', value, allowed: '0, 1, 2 …' })
}

const STANDARD = /^([a-z-]+)\s*(>=|<=|=)\s*([^\s?]+)(?:\s+([^\s?]+))?(\?)?$/
const OPERATOR = { '>=': 'AT_LEAST', '<=': 'AT_MOST', '=': 'ONE_OF' } as const

/** `payload>=1200 kg`, `language=en,fr`, `seats>=10 seat?`: a question mark makes it tolerable. */
export function standardOf(text: string): StandardInput {
  const [, attribute, operator, values, unit, tolerable] = STANDARD.exec(text.trim()) ?? []
  if (attribute === undefined)
    return refuse('cli.option_invalid', {
      option: '--standard',
      value: text,
      allowed: 'payload>=1200 kg, language=en,fr, seats>=10 seat?',
    })
  return {
    attribute,
    operator: OPERATOR[operator as keyof typeof OPERATOR],
    values: values!.split(','),
    unit: unit ?? null,
    mandatory: tolerable === undefined,
  }
}
