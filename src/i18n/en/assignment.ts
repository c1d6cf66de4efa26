/** What the terminal says of benchmark files of the generalised assignment problem. */
export const assignment = {
  'cli.assignment.problem': 'Problem',
  'cli.assignment.agents': 'Agents',
  'cli.assignment.jobs': 'Jobs',
  'cli.assignment.value': 'Value',
  'cli.assignment.bound': 'Bound',
  'cli.assignment.gap': 'Gap',
  'cli.assignment.seconds': 'Seconds',
  'cli.assignment.state': 'State',
  'cli.assignment.none': 'none',
  'cli.assignment.ending.OPTIMAL': 'proven best',
  'cli.assignment.ending.IMPOSSIBLE': 'no plan exists, proven',
  'cli.assignment.ending.CLOCK': 'out of time',
  'cli.assignment.ending.WORK': 'work done',
  'cli.assignment.ending.STOPPED': 'stopped',
  'cli.assignment.sense.minimum': 'The smallest sum is sought; with “--maximum” the greatest.',
  'cli.assignment.sense.maximum': 'The greatest sum is sought.',
}
