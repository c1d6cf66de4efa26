/**
 * The page as Typst sets it. It holds no content: all that is said comes as JSON data, where nothing is markup.
 * Headings, lists and tables are real ones, so that the PDF is tagged.
 */
export const PAGE = `
#let paper = json("/paper.json")
#let rtl = paper.rtl
#let blue = rgb("#1f5c99")
#let fonts = if paper.language == "zh" { ((name: "Noto Sans", covers: "latin-in-cjk"), "Noto Sans SC", "IBM Plex Sans Arabic") } else if rtl { ("IBM Plex Sans Arabic", "Noto Sans", "Noto Sans SC") } else { ("Noto Sans", "Noto Sans SC", "IBM Plex Sans Arabic") }
#set document(title: paper.title, author: "Gaplist", date: datetime(year: paper.year, month: paper.month, day: paper.date))
#set text(font: fonts, size: 9.5pt, lang: paper.language, region: paper.region, dir: if rtl { std.rtl } else { ltr }, hyphenate: false)
// Readers of PDF turn the letters of Arabic ligatures round, and see a space where letters are moved together. Only
// lam-alef must be one: it is, with the letters joined before it, so that the cut tears no letters apart.
#let arabic(body) = {
  set text(spacing: 120%, kerning: false, features: (rlig: 0))
  show regex("[بتثجحخسشصضطظعغفقكلمنهيئـ]*ل[اأإآ]"): set text(features: (rlig: 1))
  body
}
#show: it => if rtl { arabic(it) } else {
  show regex("\\p{Arabic}(?:[\\p{Arabic} ]*\\p{Arabic})?"): arabic
  it
}
#let small = text.with(size: 8pt, fill: luma(70))
#set page(
  paper: "a4",
  margin: (x: 2.2cm, top: 2.3cm, bottom: 2cm),
  header: context {
    set text(size: 8pt, fill: luma(70))
    if paper.label != none { align(center, text(fill: rgb("#a02020"), weight: "bold", paper.label)) }
    if counter(page).get().first() > 1 and paper.symbol != none { align(end, paper.symbol) }
  },
  footer: context {
    set text(size: 8pt, fill: luma(70))
    let here = str(counter(page).get().first())
    let all = str(counter(page).final().first())
    align(center, paper.footer.replace("{page}", here).replace("{pages}", all))
  },
)
#set par(leading: 0.62em, spacing: 0.9em, justify: false)
#set table(inset: (x: 4pt, y: 3.2pt), stroke: none)
#set table.cell(breakable: false)
#show heading: set text(weight: "bold")
#show heading.where(level: 1): set text(size: 12pt)
#show heading.where(level: 2): set text(size: 10.5pt)
#show heading.where(level: 3): set text(size: 9.5pt)
#show heading: set block(above: 1.3em, below: 0.7em, sticky: true)
#show title: set text(size: 15pt)
#show title: set block(above: 0.4em, below: 1em)

#let piece(r) = {
  let words = if r.strong { strong(r.text) } else { r.text }
  if r.lang == none { words } else { text(lang: r.lang, dir: if r.lang == "ar" { std.rtl } else { ltr }, words) }
}
#let runs(rs) = rs.map(piece).join()

#let masthead(b) = {
  grid(columns: (1fr, auto), align: (start + bottom, end + bottom),
    text(size: 9pt, paper.house),
    if b.symbol != none { text(size: 13pt, weight: "bold", b.symbol) })
  v(-0.5em)
  line(length: 100%, stroke: 0.6pt)
  grid(columns: (1fr, auto), gutter: 1em,
    text(size: 15pt, weight: "bold", b.organ),
    text(size: 9pt, stack(spacing: 0.55em, ..b.lines)))
  v(-0.2em)
  line(length: 100%, stroke: 1.6pt)
  for n in b.notes { small(n) }
  v(0.6em)
}
#let shown(b) = {
  let cols = b.columns
  let head = cols.map(c => table.cell(align: (if c.end { end } else { start }) + bottom, fill: blue, text(fill: white, weight: "bold", size: 7pt, c.head)))
  block(above: 0.7em, below: 1em, breakable: not b.short, width: b.share * 1%, {
    if b.caption != none { block(below: 0.5em, sticky: true, text(size: 8.5pt, weight: "bold", b.caption)) }
    // Long words of narrow columns are broken where the language breaks them.
    set text(size: 8pt, hyphenate: true)
    table(
      columns: cols.map(c => c.width * 1fr),
      align: (x, y) => (if cols.at(x).end { end } else { start }) + top,
      stroke: (x, y) => (bottom: 0.4pt + luma(190)),
      table.header(..head),
      ..b.cells.map(c => if c.strong { strong(c.text) } else { [#c.text] }),
    )
  })
}
#let lettered(b) = pad(..(if rtl { (right: 2.2em) } else { (left: 2.2em) }), enum(
  body-indent: 0.6em, spacing: 0.7em, number-align: start + top,
  numbering: n => b.letters.at(n - 1),
  ..b.items.map(runs)))
#let render(b) = {
  if b.kind == "masthead" { masthead(b) }
  else if b.kind == "title" { title(runs(b.runs)) }
  else if b.kind == "heading" { heading(level: b.level, { if b.number != none { b.number + h(0.6em) }; runs(b.runs) }) }
  else if b.kind == "paragraph" { block(sticky: b.leads, above: 0.9em, below: 0.9em, par({ if b.number != none { box(width: 2.2em, b.number) }; runs(b.runs) })) }
  else if b.kind == "items" { lettered(b) }
  else if b.kind == "bullets" { list(..b.items.map(runs)) }
  else if b.kind == "table" { shown(b) }
  else if b.kind == "note" { par(hanging-indent: if b.mark == none { 0pt } else { 1.6em }, small({ if b.mark != none { box(width: 1.6em, b.mark) }; runs(b.runs) })) }
  else if b.kind == "signature" { v(0.8em); align(end, stack(spacing: 0.65em, ..b.lines)) }
  else if b.kind == "annex" { pagebreak(weak: true); heading(level: 1, outlined: true, b.label) }
}
#for b in paper.blocks { render(b) }
`
