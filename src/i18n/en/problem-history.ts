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
  'problem.backup.foreign': '{file} is not a backup of Gaplist.',
  'remedy.backup.foreign': 'Name a file that “gaplist backup” has written.',
  'problem.backup.damaged':
    '{file} is damaged: it is cut off, or was changed after it was written. Nothing was restored.',
  'remedy.backup.damaged': 'Copy it again from where it is kept, or take another backup.',
  'problem.backup.newer': '{file} is of a newer Gaplist: {found}; this one reads up to {known}.',
  'remedy.backup.newer': 'Update this program, then restore.',
  'problem.backup.unreadable': 'The file {file} could not be read: {detail}.',
  'remedy.backup.unreadable': 'Check that it is a file, and that this user may read it.',
  'problem.backup.passphrase_needed': '{file} is encrypted.',
  'remedy.backup.passphrase_needed': 'Name the file that holds its passphrase: “--passphrase-file FILE”.',
  'problem.backup.passphrase_wrong': 'The passphrase does not open {file}.',
  'remedy.backup.passphrase_wrong':
    'Give the one with which it was encrypted. Only the first line of the passphrase file counts.',
  'problem.backup.passphrase_short':
    'The first line of {file} is a passphrase of fewer than {least, plural, one {# character} other {# characters}}.',
  'remedy.backup.passphrase_short': 'Put a longer one there; several words are easy to keep.',
  'problem.backup.not_encrypted': '{file} is not encrypted, although a passphrase was given.',
  'remedy.backup.not_encrypted': 'Make sure that it is the file you mean; then restore it without “--passphrase-file”.',
  'problem.backup.nothing': 'There is no register at {where}.',
  'remedy.backup.nothing':
    'Make one with “gaplist list”, or name another database in DATABASE_URL or another folder in GAPLIST_HOME.',
  'problem.backup.not_empty': 'The register at {where} is not empty. Nothing was changed.',
  'remedy.backup.not_empty': 'Restore into an empty one, or take its place with “--replace”.',
  'problem.backup.not_confirmed':
    'It was not confirmed that the register at {where} is to be replaced. Nothing was changed.',
  'remedy.backup.not_confirmed': 'Type the address exactly as it is shown, or confirm with “--yes”.',
  'problem.backup.in_use':
    '{sessions, plural, one {# other connection uses} other {# other connections use}} the register at {where}. Nothing was changed.',
  'remedy.backup.in_use': 'End the other Gaplist programs first: what they write meanwhile would be lost.',
  'problem.backup.owner_needed': 'The database user may not act for the owner of the register: {detail}.',
  'remedy.backup.owner_needed': 'Name a login that may in DATABASE_OWNER_URL: a member of the role gaplist_owner.',
  'problem.backup.schema_differs':
    '{file} holds {table} in a form that this version of the register does not have. Nothing was changed.',
  'remedy.backup.schema_differs': 'Restore it with the program that wrote it, then update that.',
  'problem.backup.not_verified': 'What was restored does not verify ({what}). Nothing was changed.',
  'remedy.backup.not_verified':
    'Check the register of which the backup was made with “gaplist ledger verify”, or take another backup.',
  'problem.live.too_many': 'You already have {limit, number} live connections.',
  'remedy.live.too_many':
    'Close pages that you no longer need. Pages work without: they show what is new when they are opened again.',
  'problem.ledger.entry_unknown': 'The ledger shows no entry {entry, number}.',
  'remedy.ledger.entry_unknown': 'Look through the list; what is confidential is not in it.',
  'problem.live.full': 'No more live connections are taken at the moment.',
  'remedy.live.full':
    'Pages work without: they show what is new when they are opened again. They try again by themselves.',
}
