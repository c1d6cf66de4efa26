import type { MatchAssumptionsView } from '../../contract/match.ts'
import type { Ctx } from '../context.ts'
import { standardAssumptions } from './load.ts'

/** The planning assumptions that whoever asks for a run may set otherwise. They are public. */
export async function showAssumptions(ctx: Ctx): Promise<MatchAssumptionsView> {
  const a = await standardAssumptions(ctx)
  return {
    version: a.version,
    author: a.author,
    setOn: a.setOn,
    costWeight: a.parameters.costWeight,
    changeTax: a.changeTax,
    assessed: a.assessed.perMission,
    languages: { ...a.missionLanguage },
  }
}
