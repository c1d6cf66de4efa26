import type { MatchRunProblems } from '../../core/problem/match-run.ts'

export const problemMatchRun: Record<`problem.${keyof MatchRunProblems}` | `remedy.${keyof MatchRunProblems}`, string> =
  {
    'problem.run.unknown': 'There is no run “{run}”, or none that you may see.',
    'remedy.run.unknown': 'Your runs: “gaplist match runs”, or /api/v1/match-runs.',
    'problem.run.damaged':
      'Run {run} is not stored as it was kept: its problem does not have the hash that stands beside it. It is not shown.',
    'remedy.run.damaged':
      'Run “gaplist ledger verify” to find what was changed, and restore the register from a backup.',
    'problem.run.too_many':
      '{limit, plural, one {One run of yours is} other {# runs of yours are}} waiting or under way: no more are taken.',
    'remedy.run.too_many': 'Wait until one has ended, or stop one.',
    'problem.run.queue_full':
      '{limit, plural, one {One run is} other {# runs are}} waiting already: the queue is full.',
    'remedy.run.queue_full': 'Try again in a few minutes.',
    'problem.run.limit_invalid': '{field}: “{value}” is no whole number from {from, number} to {to, number}.',
    'remedy.run.limit_invalid': 'Give a whole number from {from, number} to {to, number}, or leave {field} out.',
    'problem.run.engine_unknown': 'There is no engine “{engine}”.',
    'remedy.run.engine_unknown': 'Expected: {allowed}; or leave it out, and the one that fits is taken.',
    'problem.run.not_running': 'Run {run} is neither waiting nor under way: there is nothing to stop.',
    'remedy.run.not_running': 'Look at its result instead.',
    'problem.run.not_yours': 'Run {run} was asked for by somebody else.',
    'remedy.run.not_yours': 'Only whoever asked can show it to others.',
    'problem.run.share_unknown': 'A run cannot be shown to “{visibility}”.',
    'remedy.run.share_unknown': 'Expected: {allowed}.',
    'problem.run.share_confidential':
      'The run was made from {count, plural, one {# pledge or arrangement of others that is} other {# pledges or arrangements of others that are}} not shown to “{visibility}”, or not with all its terms. It was not shared.',
    'remedy.run.share_confidential':
      'Run again with the audience “{visibility}”: what they may not see then has no part in it.',
    'problem.run.failed': 'Run {run} failed: there is no plan.',
    'remedy.run.failed': 'Its page says why. Ask for it again, with other limits if need be.',
    'problem.run.assumption_invalid': '{assumption}: “{value}” is no figure from {from, number} to {to, number}.',
    'remedy.run.assumption_invalid': 'Give a figure from {from, number} to {to, number}, or leave {assumption} out.',
    'problem.run.language_invalid': '“{value}” is no code of a language (for {mission}).',
    'remedy.run.language_invalid': 'Give a code of ISO 639, such as en, fr or ar.',
    'problem.run.language_mission': 'There is no mission “{mission}” for which a working language could be set.',
    'remedy.run.language_mission': 'Use the code of a mission of the register.',
    'problem.run.keep_unknown': 'The plan of run {run} has no package of {requirement} with offer {offer}.',
    'remedy.run.keep_unknown': 'Name packages as that plan has them: requirement and offer.',
    'problem.run.keep_impossible':
      'The package of {requirement} with offer {offer} can no longer stand: facts or assumptions have changed since.',
    'remedy.run.keep_impossible': 'Leave it out, or ask for a run as of the same day with the same assumptions.',
  }
