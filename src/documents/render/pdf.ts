import { readFileSync } from 'node:fs'
import init, {
  TypstCompilerBuilder,
  TypstFontResolverBuilder,
  type TypstCompiler,
} from '@myriaddreamin/typst-ts-web-compiler'
import type { Language } from '../../core/language.ts'
import { isShort, labelOf, leads, onPage, type Block, type Inline, type Paper, type Table } from '../block.ts'
import { paragraphNumber } from '../numbering.ts'
import { PAGE } from './typst-page.ts'
import { clean, directed, rtl } from './text.ts'

const FONTS = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
] as const
/**
 * Arabic marks of short vowels, which print mostly leaves out: a letter with one is several signs, which readers of PDF
 * part, and then the letter alone too. Doubling (shadda) stays: without it a word can be another.
 */
const VOWELS = /[\u064b-\u0650\u0652]/g
const COMPILER = '@myriaddreamin/typst-ts-web-compiler/wasm'

const file = (name: string): Buffer => readFileSync(new URL(import.meta.resolve(name)))

let started: Promise<TypstCompiler> | null = null

/** The compiler with its fonts: about half a second, once in a process. */
async function start(): Promise<TypstCompiler> {
  await init({ module_or_path: new Uint8Array(file(COMPILER)) })
  const faces = new TypstFontResolverBuilder()
  for (const font of FONTS) faces.add_raw_font(file(`@expo-google-fonts/${font}`))
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  const compiler = await builder.build()
  compiler.set_fonts(await faces.build())
  compiler.add_source('/paper.typ', PAGE)
  return compiler
}

interface Outcome {
  readonly result?: Uint8Array
  readonly diagnostics?: readonly string[]
}

/** A paper as a tagged PDF with its fonts in it. The same tree gives the same bytes. */
export async function pdf(paper: Paper): Promise<Uint8Array> {
  const compiler = await (started ??= start())
  compiler.map_shadow('/paper.json', new TextEncoder().encode(JSON.stringify(content(paper)).replaceAll(VOWELS, '')))
  const { result, diagnostics } = compiler.compile('/paper.typ', undefined, 'pdf', 1) as Outcome
  compiler.reset()
  if (!result) throw new Error(`Typst: ${(diagnostics ?? []).join('; ')}`)
  return result
}

function content(paper: Paper): object {
  const [year, month, date] = paper.day.split('-').map(Number)
  return {
    language: paper.language,
    region: paper.language === 'zh' ? 'CN' : null,
    rtl: rtl(paper.language),
    title: clean(paper.title),
    house: clean(paper.house),
    year,
    month,
    date,
    symbol: paper.symbol,
    label: labelOf(paper),
    footer: paper.footer,
    blocks: onPage(paper)
      .filter((b) => b.kind !== 'label')
      .map((b, i, all) => ({ ...shown(paper, b), leads: leads(all[i + 1]) })),
  }
}

const runsIn = (language: Language, inline: Inline): object[] =>
  inline.map((r) => ({
    text: directed(r.lang ?? language, clean(r.text)),
    strong: r.strong ?? false,
    lang: r.lang ?? null,
  }))

function shown({ language }: Paper, b: Block): object {
  const runs = (inline: Inline): object[] => runsIn(language, inline)
  switch (b.kind) {
    case 'masthead':
      return {
        kind: b.kind,
        organ: b.organ,
        symbol: b.symbol,
        lines: [b.distribution, b.date.printed, b.original],
        notes: b.date.note === null ? [] : [b.date.note],
      }
    case 'paragraph':
      return { ...b, number: b.number === null ? null : paragraphNumber(language, b.number), runs: runs(b.runs) }
    case 'items':
      return { kind: b.kind, letters: b.items.map((i) => i.letter), items: b.items.map((i) => runs(i.runs)) }
    case 'bullets':
      return { kind: b.kind, items: b.items.map(runs) }
    case 'table':
      return printed(language, b)
    case 'title':
    case 'heading':
    case 'note':
      return { ...b, runs: runs(b.runs) }
    default:
      return b
  }
}

function printed(language: Language, table: Table): object {
  const { kind, caption, columns, rows, share } = table
  const set = (text: string): string => directed(language, clean(text))
  const at = columns.flatMap((c, i) => (c.only === 'sheet' ? [] : [i]))
  return {
    kind,
    caption: caption && set(caption),
    short: isShort(table),
    share: (share ?? 1) * 100,
    columns: at.map((i) => ({ head: columns[i]!.head, end: columns[i]!.align === 'end', width: columns[i]!.width })),
    cells: rows.flatMap((row) => at.map((i) => ({ text: set(row[i]!.text), strong: row[i]!.strong ?? false }))),
  }
}
