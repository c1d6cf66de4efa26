import { actOnArrangement } from '../../src/app/arrangement/act.ts'
import { proposeArrangement } from '../../src/app/arrangement/propose.ts'
import { showArrangement } from '../../src/app/arrangement/show.ts'
import type { Ctx } from '../../src/app/context.ts'
import type { ActInput, ArrangementView, TermsInput } from '../../src/contract/arrangement.ts'
import { ANYONE, type Viewer } from '../../src/core/access/viewer.ts'
import type { Store } from '../../src/store/open.ts'
import { draftTerms, partyOf } from './arrangement.ts'
import { context } from './context.ts'

/** Three parties of the exercise, and one that is none. */
export const [A, B, C, D] = ['A', 'B', 'C', 'D'].map(partyOf) as [Viewer, Viewer, Viewer, Viewer]
export const GROUP: Viewer = {
  ...ANYONE,
  person: 'p-wg',
  organisation: 'UN-SC-WGPKO',
  role: 'WORKING_GROUP',
  level: 'READER',
}
export const ADMIN: Viewer = { ...ANYONE, person: 'p-admin', administrator: true }
/** An editor of a mission. */
export const missionViewer = (code: string): Viewer => ({
  ...ANYONE,
  person: `p-${code}`,
  organisation: code,
  role: 'MISSION',
  level: 'EDITOR',
})

/** What parties do to arrangements of one register, each on the version that it has just read. */
export function arranging(open: () => { readonly store: Store }) {
  const ctx = (viewer: Viewer, day = '2026-11-23'): Ctx => context(open().store, `${day}T12:00:00.000Z`, viewer)
  const show = (viewer: Viewer, key: string, day?: string): Promise<ArrangementView> =>
    showArrangement(ctx(viewer, day), { key })
  const act = async (viewer: Viewer, key: string, input: ActInput, day?: string): Promise<void> => {
    const { version } = await show(viewer, key, day)
    await actOnArrangement(ctx(viewer, day), key, input, version)
  }
  return {
    ctx,
    show,
    act,
    propose: async (more: Partial<TermsInput> = {}, viewer: Viewer = A): Promise<string> =>
      (await proposeArrangement(ctx(viewer), draftTerms(more))).key,
    allAgree: async (key: string, parties: readonly Viewer[] = [A, B, C]): Promise<void> => {
      for (const party of parties) await act(party, key, { act: 'AGREE' })
    },
  }
}
