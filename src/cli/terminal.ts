import { isLanguage, type Language } from '../core/language.ts'
import { Refusal, refuse, type Problem } from '../core/problem.ts'
import { loadTranslator } from '../i18n/load.ts'
import type { Translator } from '../i18n/translator.ts'

/** What commands write to: results to standard output, everything else to standard error. */
export interface Terminal {
  readonly t: Translator
  readonly colour: boolean
  out(text: string): void
  note(text: string): void
  bold(text: string): string
  dim(text: string): string
}

/** The language asked for, else that of the environment (LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOf(asked: string | undefined): Language {
  if (asked !== undefined)
    return isLanguage(asked)
      ? asked
      : refuse('language.unknown', { language: asked, allowed: 'en, fr, es, ru, ar, zh' })
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const tag = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase()
  return isLanguage(tag) ? tag : 'en'
}

export async function terminal(asked?: string): Promise<Terminal> {
  const t = await loadTranslator(languageOf(asked))
  const colour = process.stdout.isTTY === true && !process.env['NO_COLOR']
  return {
    t,
    colour,
    out: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    bold: (text) => (colour ? `\u001b[1m${text}\u001b[22m` : text),
    dim: (text) => (colour ? `\u001b[2m${text}\u001b[22m` : text),
  }
}

/** A problem and its remedy, on standard error. */
export function tellProblem({ t, note }: Terminal, problem: Problem): void {
  note(t.t('cli.problem', { text: t.t(`problem.${problem.code}`, problem.params) }))
  note(t.t('cli.remedy', { text: t.t(`remedy.${problem.code}`, problem.params) }))
}

/** The problem that an error stands for; null for a fault of the program. */
export const problemOf = (error: unknown): Problem | null => (error instanceof Refusal ? error.problem : null)
