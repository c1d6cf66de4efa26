import type { Language } from '../../core/language.ts'
import { labelOf, onPage, plain, type Block, type Inline, type Paper, type Table } from '../block.ts'
import { paragraphNumber } from '../numbering.ts'
import { STYLE } from './html-style.ts'
import { clean, directed, rtl } from './text.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => clean(text).replaceAll(/[&<>"]/g, (mark) => ENTITIES[mark]!)

const runsIn = (language: Language, inline: Inline): string =>
  inline
    .map(({ text, strong, lang }) => {
      const said = escape(directed(lang ?? language, text))
      const words = strong ? `<strong>${said}</strong>` : said
      return lang ? `<span lang="${escape(lang)}" dir="${rtl(lang) ? 'rtl' : 'ltr'}">${words}</span>` : words
    })
    .join('')

function table(language: Language, { caption, columns, rows, share }: Table): string {
  const at = columns.flatMap((c, i) => (c.only === 'sheet' ? [] : [i]))
  const end = (i: number): string => (columns[i]!.align === 'end' ? ' class="end"' : '')
  const head = at.map((i) => `<th scope="col"${end(i)}>${escape(columns[i]!.head)}</th>`).join('')
  const body = rows.map((row) => {
    const cells = at.map((i) => {
      const { text, strong } = row[i]!
      const words = `<bdi>${escape(directed(language, text))}</bdi>`
      return `<td${end(i)}>${strong ? `<strong>${words}</strong>` : words}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const title = caption === null ? '' : `<caption>${escape(directed(language, caption))}</caption>`
  const wide = share === undefined ? '' : ` style="width: max(${Math.round(share * 100)}%, 18rem)"`
  return `<div class="scroll"><table${wide}>${title}<thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`
}

function block({ language, house }: Paper, b: Block): string {
  const runs = (inline: Inline): string => runsIn(language, inline)
  switch (b.kind) {
    case 'masthead': {
      const symbol = b.symbol === null ? '' : `<b class="symbol" dir="ltr">${escape(b.symbol)}</b>`
      const { printed, day, note } = b.date
      const time = day === null ? escape(printed) : `<time datetime="${escape(day)}">${escape(printed)}</time>`
      const about = `<ul><li>${escape(b.distribution)}</li><li>${time}</li><li>${escape(b.original)}</li></ul>`
      const flag = note === null ? '' : `<p class="note">${escape(note)}</p>`
      return `<header class="masthead"><div><span>${escape(house)}</span>${symbol}</div><div><b class="organ">${escape(b.organ)}</b>${about}</div></header>${flag}`
    }
    case 'title':
      return `<h1>${runs(b.runs)}</h1>`
    case 'heading': {
      const tag = `h${b.level + 1}`
      return `<${tag}>${b.number === null ? '' : `${escape(b.number)} `}${runs(b.runs)}</${tag}>`
    }
    case 'paragraph':
      return b.number === null
        ? `<p>${runs(b.runs)}</p>`
        : `<p class="numbered" id="paragraph-${b.number}"><span class="number">${escape(paragraphNumber(language, b.number))}</span> ${runs(b.runs)}</p>`
    case 'items':
      return `<ol class="lettered">${b.items.map((i) => `<li><span class="number">${escape(i.letter)}</span> ${runs(i.runs)}</li>`).join('')}</ol>`
    case 'bullets':
      return `<ul class="bullets">${b.items.map((i) => `<li>${runs(i)}</li>`).join('')}</ul>`
    case 'table':
      return table(language, b)
    case 'note':
      return `<p class="note">${b.mark === null ? '' : `<span class="number">${escape(b.mark)}</span> `}${runs(b.runs)}</p>`
    case 'signature':
      return `<p class="signature">${b.lines.map(escape).join('<br>')}</p>`
    case 'annex':
      return `<h2 class="annex">${escape(b.label)}</h2>`
    case 'label':
      return ''
  }
}

/** A paper as one HTML page that needs nothing else, and prints as it should. */
export function html(paper: Paper): string {
  const label = labelOf(paper)
  const banner = label === null ? '' : `<p class="label">${escape(label)}</p>`
  const title = paper.blocks.find((b) => b.kind === 'title')
  const name = title ? plain(title.runs) : paper.title
  return `<!doctype html>
<html lang="${paper.language}" dir="${rtl(paper.language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="date" content="${escape(paper.day)}">
<title>${escape([paper.symbol, name].filter(Boolean).join(' · '))}</title>
<style>${STYLE}</style>
</head>
<body>
${banner}<main>
${onPage(paper)
  .map((b) => block(paper, b))
  .join('\n')}
</main>
</body>
</html>
`
}
