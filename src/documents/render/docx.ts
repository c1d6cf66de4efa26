import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type Table,
} from 'docx'
import type { Block, Inline, Masthead, Paper } from '../block.ts'
import { labelOf, leads, onPage } from '../block.ts'
import { BULLETS, ITEMS, numbering, NUMBERED } from './docx-numbering.ts'
import { LANGUAGE_TAGS, STYLES } from './docx-styles.ts'
import { textRuns } from './docx-runs.ts'
import { grid } from './docx-table.ts'
import { stillZip } from './still-zip.ts'
import { clean, headingText, rtl } from './text.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000', space: 4 }
const THICK = { ...THIN, size: 12 }
/** Width of the text on an A4 page, in twentieths of a point. */
const TEXT_WIDTH = convertMillimetersToTwip(210 - 2 * 22)

const paragraph = (paper: Paper, inline: Inline, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, bidirectional: rtl(paper.language), children: textRuns(paper, inline) })

const line = (paper: Paper, text: string, options: IParagraphOptions = {}): Paragraph =>
  paragraph(paper, [{ text }], options)

function masthead(paper: Paper, b: Masthead): Paragraph[] {
  const style = 'Masthead'
  return [
    line(paper, paper.house, { style }),
    ...(b.symbol === null ? [] : [line(paper, b.symbol, { style: 'Symbol', alignment: AlignmentType.END })]),
    line(paper, b.organ, { style: 'Organ', border: { top: THIN } }),
    line(paper, b.distribution, { style }),
    line(paper, b.date.printed, { style }),
    line(paper, b.original, { style, border: { bottom: THICK } }),
    ...(b.date.note === null ? [] : [line(paper, b.date.note, { style: 'Note' })]),
  ]
}

function blocks(paper: Paper, b: Block, instance: number, keepNext: boolean): (Paragraph | Table)[] {
  switch (b.kind) {
    case 'masthead':
      return masthead(paper, b)
    case 'title':
      return [paragraph(paper, b.runs, { heading: HeadingLevel.TITLE })]
    case 'heading':
      return [line(paper, headingText(b.number, b.runs), { heading: LEVELS[b.level], keepNext: true })]
    case 'paragraph':
      return [
        b.number === null
          ? paragraph(paper, b.runs, { keepNext })
          : paragraph(paper, b.runs, { style: 'Numbered', numbering: { reference: NUMBERED, level: 0 }, keepNext }),
      ]
    case 'items':
      return b.items.map((item) =>
        paragraph(paper, item.runs, { style: 'Item', numbering: { reference: ITEMS, level: 0, instance } }),
      )
    case 'bullets':
      return b.items.map((item) =>
        paragraph(paper, item, { style: 'Item', numbering: { reference: BULLETS, level: 0 } }),
      )
    case 'table':
      return [
        ...(b.caption === null ? [] : [line(paper, b.caption, { style: 'Caption', keepNext: true })]),
        grid(paper, b, TEXT_WIDTH),
        line(paper, '', { style: 'Note' }),
      ]
    case 'note':
      return [paragraph(paper, b.mark === null ? b.runs : [{ text: `${b.mark}  ` }, ...b.runs], { style: 'Note' })]
    case 'signature':
      return b.lines.map((text) => line(paper, text, { alignment: AlignmentType.END, keepLines: true }))
    case 'annex':
      return [line(paper, b.label, { heading: HeadingLevel.HEADING_1, pageBreakBefore: true })]
    case 'label':
      return []
  }
}

function footer(paper: Paper): Footer {
  const parts = paper.footer
    .split(/(\{pages?\})/)
    .map((part) => (part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part))
  const bidi = rtl(paper.language)
  const children = [new TextRun({ children: parts, rightToLeft: bidi })]
  return new Footer({
    children: [new Paragraph({ style: 'Note', alignment: AlignmentType.CENTER, bidirectional: bidi, children })],
  })
}

function header(paper: Paper, first: boolean): Header {
  const label = labelOf(paper)
  const children = [
    ...(label === null ? [] : [line(paper, label, { style: 'Label', alignment: AlignmentType.CENTER })]),
    ...(first || paper.symbol === null
      ? []
      : [line(paper, paper.symbol, { style: 'Note', alignment: AlignmentType.END })]),
  ]
  return new Header({ children: children.length > 0 ? children : [line(paper, '', { style: 'Note' })] })
}

/** A paper as DOCX with real styles, numbering and header rows. The same tree gives the same bytes. */
export async function docx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: clean(paper.title),
    creator: 'Gaplist',
    lastModifiedBy: 'Gaplist',
    description: '',
    styles: STYLES(paper.language),
    numbering: numbering(paper.language),
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: { top: '23mm', bottom: '20mm', left: '22mm', right: '22mm', header: '10mm', footer: '10mm' },
          },
        },
        headers: { default: header(paper, false), first: header(paper, true) },
        footers: { default: footer(paper), first: footer(paper) },
        children: onPage(paper).flatMap((b, i, all) => blocks(paper, b, i, leads(all[i + 1]))),
      },
    ],
  })
  const made = await Packer.toBuffer(document)
  return stillZip(made, paper.day, LANGUAGE_TAGS[paper.language])
}
