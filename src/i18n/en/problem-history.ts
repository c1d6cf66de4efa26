import type { HistoryProblems } from '../../core/problem/history.ts'

export const problemHistory: Record<`problem.${keyof HistoryProblems}` | `remedy.${keyof HistoryProblems}`, string> = {
  'problem.subject.changed':
    'Somebody else has changed this since you read version {version}. Nothing of yours was written.',
  'remedy.subject.changed': 'Read it again, compare, and send your change with the new version.',
  'problem.request.version_missing': 'The request does not say which version it changes.',
  'remedy.request.version_missing': 'Read the thing first and send its ETag in the header If-Match.',
  'problem.request.key_reused': 'The key {key} was already used for another request.',
  'remedy.request.key_reused':
    'Take a new Idempotency-Key for each new request; repeat a key only with the very same request.',
  'problem.text.too_long': '{field} has {length} characters; {limit} are taken at most.',
  'remedy.text.too_long': 'Shorten {field}.',
  'problem.text.empty': '{field} is empty.',
  'remedy.text.empty': 'Write something into {field}.',
  'problem.text.character': '{field} holds a character that is not taken: {character}.',
  'remedy.text.character': 'Remove it. Control characters and marks that change the direction of text are not taken.',
}
