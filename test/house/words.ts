import { readdirSync } from 'node:fs'
import path from 'node:path'
import { en } from '../../src/i18n/en.ts'
import { importsOf, read, ROOT } from './sources.ts'

/** Catalogue files that the first page needs; others come with the room that needs them. */
export const FIRST = [...read('src/web/words/first-en.ts').matchAll(/i18n\/en\/([a-z]+)\.ts/g)].map((m) => m[1]!)

const IDS = Object.keys(en)
/** Which catalogue file has which messages. */
const files = new Map<string, readonly string[]>(
  await Promise.all(
    readdirSync(path.join(ROOT, 'src/i18n/en')).map(async (name): Promise<[string, readonly string[]]> => {
      const part = Object.values(await import(/* @vite-ignore */ path.join(ROOT, 'src/i18n/en', name))) as Record<
        string,
        string
      >[]
      return [name.replace('.ts', ''), part.flatMap((one) => Object.keys(one))]
    }),
  ),
)

/** The messages of some catalogue files together. */
export const catalogueOf = (parts: readonly string[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => files.get(part) ?? []))

/** A file of the site and all that it imports at once, without what is loaded on demand. */
export function closureOf(file: string): string[] {
  const found = new Set([file])
  for (const one of found)
    for (const { to, inside, typeOnly, onDemand } of importsOf(one))
      if (inside && !typeOnly && !onDemand && to.startsWith('src/web/') && /\.tsx?$/.test(to)) found.add(to)
  return [...found]
}

/** Codes with dots in them, so that more than one word may follow a beginning such as `remark.`. */
const DOTTED = /^(?:problem|remedy|remark|row|web)\./
/** Remarks of offers, editions and plans, and of rows of files: named by the same beginnings as others, never meant by them. */
const ELSEWHERE = /^(?:remark\.(?:diff|fit|match)|remedy\.row)\./

/** Messages that files name: whole, or by the fixed beginning of a template. */
export function idsIn(closure: readonly string[]): string[] {
  const text = closure.map(read).join('\n')
  const prefixes = [...text.matchAll(/`([a-z]+\.[a-z_.]*)\$\{/gi)].map((m) => m[1]!)
  const begun = (id: string): boolean =>
    prefixes.some((p) => id.startsWith(p) && (DOTTED.test(p) || !id.slice(p.length).includes('.')))
  const quoted = new Set([...text.matchAll(/'(?=([^'\s]+)')/g)].map((m) => m[1]!))
  return IDS.filter((id) => quoted.has(id) || (begun(id) && !ELSEWHERE.test(id)))
}

/** What is loaded on demand, by whom, and the catalogue files that come with it. */
export function boundaries(): { from: string; to: string; parts: string[] }[] {
  const web = readdirSync(path.join(ROOT, 'src/web'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => `src/web/${name}`)
  return web.flatMap((from) =>
    [...read(from).matchAll(/(?:withWords\(\s*\[([^\]]*)\],\s*\(\) =>\s*)?import\(\s*'(\.[^']+)'\s*\)/g)].map((m) => ({
      from,
      to: path.posix.normalize(path.posix.join(path.posix.dirname(from), m[2]!)),
      parts: [...(m[1] ?? '').matchAll(/'([^']+)'/g)].map((part) => part[1]!),
    })),
  )
}
