import { strFromU8, unzipSync } from 'fflate'
import { onPage, plain, type Paper } from '../../src/documents/block.ts'

/** Without marks that have no width: they set directions and breaks, and say nothing. */
export const unmarked = (text: string): string => text.replaceAll(/[\u200b\u200e\u200f\u2066-\u2069]/g, '')

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const
const unescaped = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])

const textOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join(''))
const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!)

/** The text of a DOCX, a line a paragraph. */
export const docxText = (bytes: Uint8Array): string => documentOf(bytes).split('</w:p>').map(textOf).join('\n')

/** Paragraphs with their styles, numbering and direction; rows of tables on a line, the one that repeats marked. */
export function docxOutline(bytes: Uint8Array): string {
  const parts = documentOf(bytes).matchAll(/<w:tr[ >].*?<\/w:tr>|<w:p[ >].*?<\/w:p>/gs)
  const lines = [...parts].map(([xml]) => {
    if (xml.startsWith('<w:tr')) {
      const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell))
      return `${xml.includes('<w:tblHeader/>') ? 'header' : 'row'} | ${cells.join(' | ')}`
    }
    const style = /<w:pStyle w:val="(\w+)"\/>/.exec(xml)?.[1] ?? 'Normal'
    const list = /<w:numId w:val="(\d+)"\/>/.exec(xml)?.[1]
    return `${style}${list ? ` #${list}` : ''}${xml.includes('<w:bidi/>') ? ' rtl' : ''} | ${textOf(xml)}`
  })
  return `${lines.map(unmarked).join('\n')}\n`
}

/** The text of an HTML page without its tags. */
export const htmlText = (bytes: Uint8Array): string =>
  unescaped(new TextDecoder().decode(bytes).replaceAll(/<[^>]+>/g, ''))

/** Every text that a paper says on a page, apart from masthead and lists. */
export const saidBy = (paper: Paper): string[] =>
  onPage(paper).flatMap((b) => {
    if (b.kind === 'paragraph' || b.kind === 'note' || b.kind === 'title' || b.kind === 'heading')
      return [plain(b.runs)]
    if (b.kind !== 'table') return []
    return b.rows.flatMap((row) => row.filter((_, i) => b.columns[i]!.only !== 'sheet').map((c) => c.text))
  })
