import type { IssuedListView, IssuedView, PaperFormat } from '../../contract/document.ts'
import { baseOf, type Distribution } from '../../core/document/issue.ts'
import type { Language } from '../../core/language.ts'
import { refuse } from '../../core/problem.ts'
import type { Paper } from '../../documents/block.ts'
import { issuedAs, issuedHeads, issuedText, type IssuedHead } from '../../store/document/issued.ts'
import type { Ctx } from '../context.ts'
import { paperFile, type PaperFile } from './file.ts'

function view(rows: readonly IssuedHead[], wanted: Language): IssuedView {
  const shown = rows.find((r) => r.language === wanted) ?? rows.find((r) => r.language === 'en') ?? rows[0]!
  return {
    symbol: shown.symbol,
    base: baseOf(shown.symbol),
    kind: shown.kind,
    title: shown.title,
    distribution: shown.distribution as Distribution,
    original: shown.original as Language,
    template: shown.template,
    cites: shown.cites,
    issuedAt: shown.issued_at,
    languages: rows.map(({ language, title, sha256 }) => ({ language: language as Language, title, sha256 })),
  }
}

/** Documents that were issued, the newest first, titles in the reader's language where they have it. */
export async function listIssued(ctx: Ctx): Promise<IssuedListView> {
  const bySymbol = Map.groupBy(await issuedHeads(ctx.store.db), (row) => row.symbol)
  return { documents: [...bySymbol.values()].map((rows) => view(rows, ctx.language)) }
}

/**
 * An issued document as a file, from the tree that was kept when it was issued.
 * @throws Refusal document.unknown, document.language_missing, document.damaged, paper.*
 */
export async function issuedFile(
  ctx: Ctx,
  { symbol, format }: { symbol: string; format: PaperFormat },
): Promise<PaperFile & { readonly sha256: string }> {
  const { language } = ctx
  const rows = await issuedAs(ctx.store.db, symbol)
  if (rows.length === 0) return refuse('document.unknown', { symbol: symbol.slice(0, 80) })
  const row = rows.find((r) => r.language === language)
  const content = row && (await issuedText(ctx.store.db, symbol, language))
  if (!content) {
    const allowed = rows.map((r) => r.language).join(', ')
    return refuse('document.language_missing', { symbol, language, allowed })
  }
  const name = symbol.replaceAll('/', '_')
  return { ...(await paperFile(JSON.parse(content) as Paper, name, format)), sha256: row.sha256 }
}
