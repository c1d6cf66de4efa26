import type { PaperRequest } from '../../contract/document.ts'
import { ANYONE } from '../../core/access/viewer.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import { refuse, Refusal } from '../../core/problem.ts'
import { LIMITS, optionalText } from '../../core/text.ts'
import type { Paper } from '../../documents/block.ts'
import { editionPaper } from '../../documents/papers/edition.ts'
import { UNISSUED, type Issue } from '../../documents/papers/frame.ts'
import { helicopterPaper } from '../../documents/papers/helicopter.ts'
import { missionPaper } from '../../documents/papers/mission.ts'
import { planPaper } from '../../documents/papers/plan.ts'
import { REPORT_LANGUAGES, report2010 } from '../../documents/papers/report-2010.ts'
import { wordsIn, type Words } from '../../documents/words.ts'
import type { Ctx } from '../context.ts'
import { diffEdition } from '../gap/edition/diff.ts'
import { showEdition } from '../gap/edition/show.ts'
import { exerciseOf } from '../match/exercise-of.ts'
import { planOf } from './plan.ts'
import { showMission } from '../mission/show.ts'
import { impact } from '../reach/impact.ts'
import { reachWhy } from '../reach/why.ts'
import { makeReviewPaper } from '../review/paper.ts'

/** The tree of a paper, and what it rests on. */
export interface Made {
  readonly paper: Paper
  /** `edition:3`, `mission:UNAMID@2010-07-27`: what an issued document cites. */
  readonly cites: string
  /** The paper in a name of a file. */
  readonly name: string
}

/** The languages in which a paper can be had. */
export const languagesOf = ({ paper }: PaperRequest): readonly Language[] =>
  paper === 'report-2010' ? REPORT_LANGUAGES : LANGUAGES

/**
 * A paper in the reader's language, as anyone may see it: whoever asks, nothing that is confidential enters, but for the
 * plan of a run of their own.
 * @throws Refusal edition.unknown, mission.unknown, run.unknown, history.*, paper.language_unfit
 */
export async function makePaper(asked: Ctx, request: PaperRequest, given: Issue = UNISSUED): Promise<Made> {
  const issue: Issue = (await exerciseOf(asked.store)) ? { ...given, label: 'EXERCISE' } : given
  const ctx: Ctx = { ...asked, viewer: ANYONE, request: null }
  const allowed = languagesOf(request)
  if (!allowed.includes(ctx.language))
    refuse('paper.language_unfit', { language: ctx.language, allowed: allowed.join(', ') })
  const words = await wordsIn(ctx.language)
  switch (request.paper) {
    case 'edition': {
      const edition = await showEdition(ctx, request.edition)
      const diff = await comparison(ctx, request)
      const signedBy = optionalText(request.signedBy, 'signedBy', LIMITS.name)
      if (!signedBy.ok) throw new Refusal(signedBy.problem)
      const cites = [`edition:${edition.number}`, diff?.before.number && `edition:${diff.before.number}`]
      return {
        paper: editionPaper(words, { edition, diff, issue, signedBy: signedBy.value }),
        cites: cites.filter(Boolean).join(' '),
        name: `edition-${edition.number}`,
      }
    }
    case 'mission': {
      const page = await showMission(ctx, request)
      const at = `${page.asOf}${page.knownAt === null ? '' : `-known-${page.knownAt}`}`
      return {
        paper: missionPaper(words, page, issue),
        cites: `mission:${page.mission.code}@${at}`,
        name: `${page.mission.code}-${at}`,
      }
    }
    case 'helicopter': {
      const [reach, why] = [await impact(ctx, request), await reachWhy(ctx, request)]
      const at = `${reach.asOf}${reach.knownAt === null ? '' : `-known-${reach.knownAt}`}`
      return {
        paper: helicopterPaper(words, { reach, why, issue }),
        cites: `reach:${reach.mission.code}@${at}`,
        name: `helicopters-${reach.mission.code}-${at}`,
      }
    }
    case 'plan': {
      const { exercise, distribution, ...plan } = await planOf(asked, request.run)
      const shown = {
        ...issue,
        distribution: issue.symbol === null ? distribution : issue.distribution,
        label: exercise ? ('EXERCISE' as const) : issue.label,
      }
      return { paper: planPaper(words, { ...plan, issue: shown }), cites: plan.name, name: plan.name.replace(':', '-') }
    }
    case 'review':
      return makeReviewPaper(ctx, request, issue)
    case 'report-2010': {
      const paper = report2010(words as Words & { language: (typeof REPORT_LANGUAGES)[number] }, issue.symbol)
      return { paper, cites: 'report-2010', name: 'report-2010' }
    }
  }
}

/** What an edition is compared with: the one before it, where there is one and nothing else was asked for. */
function comparison(ctx: Ctx, { edition, against }: Extract<PaperRequest, { paper: 'edition' }>) {
  if (against === 'none' || (against === undefined && edition === 1)) return null
  return diffEdition(ctx, { edition, against })
}
