import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { IssueInput } from '../../contract/document.ts'
import { ANYONE } from '../../core/access/viewer.ts'
import { baseOf, isSymbol } from '../../core/document/issue.ts'
import type { Language } from '../../core/language.ts'
import { refuse } from '../../core/problem.ts'
import type { Paper } from '../../documents/block.ts'
import { appendIssued, issuedAs, takeSymbol } from '../../store/document/issued.ts'
import type { Db } from '../../store/open.ts'
import { requireSecretariat } from '../access/require.ts'
import type { Ctx } from '../context.ts'
import { authorOf } from '../gap/edition/save-draft.ts'
import { commit, type Committed } from '../history/commit.ts'
import { makePaper, type Made } from './paper.ts'

/**
 * Issues a paper, made as anyone may see it, under a symbol, in all its languages at once, and keeps the tree of each: an old document renders
 * again as it was. One symbol stands for all languages; what corrects a document keeps its symbol and adds an ending.
 * @throws Refusal access.*, document.symbol_invalid, document.symbol_taken, document.base_unknown, paper.language_unfit,
 * and what keeps the paper from being made
 */
export async function issueDocument(
  ctx: Ctx,
  { symbol, languages, original, document }: IssueInput,
): Promise<Committed<{ symbol: string; sha256: string; languages: number }>> {
  requireSecretariat(ctx, 'document.issue')
  if (!isSymbol(symbol)) refuse('document.symbol_invalid', { symbol: symbol.slice(0, 80) })
  await mustBeFree(ctx.store.db, symbol)
  const made = new Map<Language, Made>()
  for (const language of inTurn(languages, original)) {
    const issue = { symbol, distribution: 'GENERAL', original, label: null } as const
    made.set(language, await makePaper({ ...ctx, viewer: ANYONE, language }, document, issue))
  }
  const rows = [...made].map(([language, { paper, cites }]) => ({ language, paper, cites, ...kept(paper) }))
  const { cites, sha256 } = rows[0]!
  const details = { symbol, cites, hashes: Object.fromEntries(rows.map((r) => [r.language, r.sha256])) }
  const entry = { action: 'document.issue', subject: `document:${symbol}`, reason: '', read: null, details }
  return commit(ctx, entry, async ({ trx, change, wrote }) => {
    await takeSymbol(trx, symbol)
    await mustBeFree(trx, symbol)
    wrote('issued_document')
    const common = { symbol, distribution: 'GENERAL', original, author: authorOf(ctx), issued_at: ctx.now() }
    await appendIssued(
      trx,
      change,
      rows.map(({ language, paper, content, ...row }) => ({
        ...common,
        language,
        kind: paper.kind,
        title: paper.title,
        template: paper.template,
        cites: row.cites,
        content,
        sha256: row.sha256,
      })),
    )
    return { symbol, sha256, languages: rows.length }
  })
}

/** The original first, each language once. */
const inTurn = (languages: readonly Language[], original: Language): Language[] => [
  ...new Set([...languages.filter((l) => l === original), ...languages]),
]

/** The text that is hashed and kept: RFC 8785, so that one tree has one text. */
function kept(paper: Paper): { content: string; sha256: string } {
  const content = canonicalize(paper)!
  return { content, sha256: createHash('sha256').update(content, 'utf8').digest('hex') }
}

async function mustBeFree(db: Db, symbol: string): Promise<void> {
  const [taken] = await issuedAs(db, symbol)
  if (taken) refuse('document.symbol_taken', { symbol, on: taken.issued_at.slice(0, 10) })
  const base = baseOf(symbol)
  if (base !== symbol && (await issuedAs(db, base)).length === 0) refuse('document.base_unknown', { symbol, base })
}
