import { previewDraft } from '../../src/app/gap/edition/preview.ts'
import { publishEdition } from '../../src/app/gap/edition/publish.ts'
import { createDraft } from '../../src/app/gap/edition/save-draft.ts'
import type { Ctx } from '../../src/app/context.ts'
import type { DraftInput } from '../../src/contract/edition.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'

/** An editor of the Secretariat. */
export const EDITOR: Viewer = {
  ...ANYONE,
  person: 'person-editor',
  organisation: 'UN-DPKO',
  role: 'SECRETARIAT',
  level: 'EDITOR',
}

/** The whole list of 27 July 2010 in English, unless said otherwise. */
export const draftInput = (more: Partial<DraftInput> = {}): DraftInput => ({
  asOf: '2010-07-27',
  knownAt: null,
  missions: [],
  domains: [],
  languages: ['en'],
  title: {},
  introduction: {},
  notes: [],
  supersedes: null,
  reason: null,
  ...more,
})

/** Composes, previews and publishes; answers the number. */
export async function published(ctx: Ctx, more: Partial<DraftInput> = {}): Promise<number> {
  const { draft, version } = await createDraft(ctx, draftInput(more))
  const { number, digest } = await previewDraft(ctx, draft)
  return (await publishEdition(ctx, { draft, read: version, number, digest })).number
}
