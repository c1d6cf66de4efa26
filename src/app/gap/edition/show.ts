import type { EditionView } from '../../../contract/edition.ts'
import type { Ctx } from '../../context.ts'
import { findEdition, places } from './find-edition.ts'
import { editionView } from './view.ts'

/**
 * An edition in the reader's language: exactly as published, with links to whatever superseded it.
 * @throws Refusal edition.unknown, edition.damaged
 */
export async function showEdition(ctx: Ctx, number: number): Promise<EditionView> {
  const { content, sha256 } = await findEdition(ctx, number)
  return editionView(content, sha256, await places(ctx.store.db), ctx.language)
}
