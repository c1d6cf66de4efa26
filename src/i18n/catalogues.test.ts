import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import type { Language } from '../core/language.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { translator, type Catalogue, type MessageId, type Values } from './translator.ts'
import { zh } from './zh.ts'

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, fr, es, ru, ar, zh }
const IDS = Object.keys(en).sort() as MessageId[]
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1234, 1_000_000]

const MISTAKES: Readonly<Partial<Record<Language, readonly (readonly [string, RegExp])[]>>> = {
  fr: [
    ['U+00A0, not a space, before : ; ? ! and inside « »', / [:;?!»]|« /],
    ['U+00A0 before : ? ! and inside « »', /[^\u00a0][:?!»](\s|$)|«[^\u00a0]/],
  ],
  zh: [['full-width punctuation, no spaces around', /\p{Script=Han}[ ,.:;?!()]|[ ,.:;?!()]\p{Script=Han}/u]],
  ar: [['، ؛ ؟ and Latin digits', /\p{Script=Arabic}[,;?]|[\u0660-\u0669]/u]],
}

type Cases = Readonly<Record<string, CompiledMessage>>
interface Argument {
  readonly name: string
  readonly kind: string
  /** The branches of a plural or a select. */
  readonly cases: Cases | null
}

/** Every argument of a message, also those inside the branches of a plural or a select. */
function argumentsOf(message: CompiledMessage): Argument[] {
  return message.flatMap((token): Argument[] => {
    if (typeof token === 'string') return []
    const [name, type = 'text', format] = token
    if (!['plural', 'selectordinal', 'select'].includes(type))
      return [{ name, kind: format ? `${type}, ${JSON.stringify(format)}` : type, cases: null }]
    const { offset, ...cases } = format as Cases & { offset?: number }
    const kind = type === 'select' ? `${type}, ${Object.keys(cases).sort()}` : offset ? `${type}, ${offset}` : type
    return [{ name, kind, cases }, ...Object.values(cases).flatMap(argumentsOf)]
  })
}

const read = (catalogue: Catalogue, id: MessageId): Argument[] => argumentsOf(compileMessageOrThrow(catalogue[id]))
const shape = (catalogue: Catalogue, id: MessageId): string[] =>
  [...new Set(read(catalogue, id).map(({ name, kind }) => `${name}: ${kind}`))].sort()

/** One set of values for each count and each branch, of the kind that each argument takes. */
const samples = (args: readonly Argument[]): Values[] =>
  COUNTS.map((count, i) =>
    Object.fromEntries(
      args.map(({ name, kind, cases }) => {
        if (kind.startsWith('date')) return [name, '2010-07-27']
        if (kind.startsWith('select,')) return [name, Object.keys(cases!)[i % Object.keys(cases!).length]!]
        return [name, kind === 'text' ? `<${name}>` : count]
      }),
    ),
  )

describe.each(Object.entries(CATALOGUES) as [Language, Catalogue][])('%s', (language, catalogue) => {
  const { t } = translator(language, catalogue)
  const plurals = new Intl.PluralRules(language).resolvedOptions().pluralCategories

  test('has the messages of the English catalogue, no more and no fewer', () => {
    expect(Object.keys(catalogue).sort()).toEqual(IDS)
  })

  test.each(IDS)('%s', (id) => {
    const args = read(catalogue, id)
    expect(shape(catalogue, id), 'takes the arguments of the English message').toEqual(shape(en, id))
    for (const { kind, cases } of args)
      if (kind.startsWith('plural'))
        expect(Object.keys(cases!), 'has every plural form').toEqual(expect.arrayContaining(plurals))
    for (const values of samples(args)) {
      const text = t(id, values)
      expect(text.trim(), 'leaves nothing open').toMatch(/^[^{}]+$/)
      expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object|__lingui/)
      for (const { name, kind } of args) if (kind === 'text') expect(text).toContain(`<${name}>`)
    }
  })

  test.each(IDS)('%s keeps the typography of the language', (id) => {
    const text = catalogue[id]
    const opened = text.match(/[\u2066-\u2068]/g)?.length
    expect(text, 'a straight apostrophe is a quote in MessageFormat: use ’').not.toContain("'")
    expect(opened, 'closes what it isolates').toBe(text.match(/\u2069/g)?.length)
    for (const [what, found] of MISTAKES[language] ?? []) expect(text, what).not.toMatch(found)
  })
})
