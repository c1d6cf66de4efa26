/** The look of a paper on the screen and in print; logical sides, so that Arabic needs no other. */
export const STYLE = `
:root { color-scheme: light; font: 16px/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", system-ui, sans-serif; color: #111; background: #fff }
body { margin: 0 }
main { max-width: 52rem; margin: 2rem auto; padding: 0 1.25rem }
.label { margin: 0; padding: .4rem; text-align: center; font-weight: 700; color: #a02020; border-block-end: 1px solid #a02020 }
.masthead { border-block-end: 2px solid; margin-block-end: 1.5rem; padding-block-end: .4rem }
.masthead div { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem }
.masthead div + div { border-block-start: 1px solid; padding-block-start: .4rem; align-items: flex-start }
.masthead ul { list-style: none; margin: 0; padding: 0; font-size: .9rem }
.symbol, .organ { font-size: 1.5rem }
h1 { font-size: 1.7rem; line-height: 1.25 }
h2 { font-size: 1.3rem; margin-block: 2rem .7rem }
h3 { font-size: 1.1rem; margin-block: 1.5rem .5rem }
h4 { font-size: 1rem; margin-block: 1.2rem .4rem }
.numbered .number { display: inline-block; min-inline-size: 2.2rem }
.lettered { list-style: none; padding-inline-start: 2.2rem }
.lettered li { display: grid; grid-template-columns: 2.2rem 1fr; margin-block: .4rem }
.scroll { overflow-x: auto; margin-block: 1rem }
table { border-collapse: collapse; inline-size: 100%; font-size: .88rem; font-variant-numeric: tabular-nums }
caption { text-align: start; font-weight: 700; padding-block-end: .4rem }
th { background: #1f5c99; color: #fff; text-align: start; vertical-align: bottom }
th, td { padding: .3rem .5rem; border-block-end: 1px solid #bfbfbf }
td { vertical-align: top }
.end { text-align: end }
.note { font-size: .85rem; color: #404040; margin-block: .3rem }
.note .number { display: inline-block; min-inline-size: 1.6rem }
.signature { text-align: end }
.annex { margin-block-start: 3rem }
@page { size: A4; margin: 2.2cm }
@media print {
  main { max-width: none; margin: 0; padding: 0 }
  .scroll { overflow: visible }
  thead { display: table-header-group }
  tr, .note, .signature { break-inside: avoid }
  h2, h3, h4, caption { break-after: avoid }
  .annex { break-before: page }
}
`
