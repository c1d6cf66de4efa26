import type { SourceView } from '../../contract/common.ts'
import type { GapListView } from '../../contract/gap.ts'
import type { Inline } from '../block.ts'
import type { Builder } from '../builder.ts'
import { listed, parted } from '../marks.ts'
import type { Words } from '../words.ts'
import type { Marks } from './lines.ts'

/** The sentences that the marks of a table stand for. */
export function notesPart(words: Words, to: Builder, marks: Marks): void {
  if (marks.all.size === 0) return
  to.heading(2, words.t('paper.part.notes'))
  for (const [text, n] of marks.all) to.note(text, String(n))
}

/** Where the figures come from, and where a published total differs from the sum of its parts. */
export function sourcesPart(
  words: Words,
  to: Builder,
  sources: readonly SourceView[],
  reconciliation: GapListView['reconciliation'],
): void {
  to.part(words.t('paper.part.sources'))
  for (const r of reconciliation) {
    const values = { on: r.validOn, sum: r.sum, difference: r.difference, published: r.published }
    const main = r.mission
      ? words.t('cli.list.reconciliation_mission', { ...values, mission: r.mission })
      : words.t('cli.list.reconciliation', values)
    const zero = r.listedAsZero.map((o) => o.name)
    const named = zero.length > 0 && words.t('cli.list.listed_as_zero', { names: listed(words.language, zero) })
    to.note(parted(words.language, [main, named]))
  }
  for (const [i, { title, publisher, publishedOn, url }] of sources.entries()) {
    const reference = [[title, publisher].filter(Boolean).join(' – '), url].filter(Boolean).join('. ')
    // A reference stands in the language of its source; the day is ours.
    const on: Inline = publishedOn === null ? [] : [{ text: ` (${words.day(publishedOn)})` }]
    to.note([{ text: reference, lang: 'en' }, ...on], `${i + 1}.`)
  }
}
