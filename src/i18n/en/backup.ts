/** What backing up and restoring say in the terminal. */
export const backup = {
  'cli.backup.progress': '{table}: table {number, number} of {of, number}, {megabytes, number} MB …',
  'cli.backup.done':
    'Wrote {file}: {rows, plural, one {# row} other {# rows}} of {tables, plural, one {# table} other {# tables}}, {megabytes, number} MB.',
  'cli.backup.sensitive':
    'The file holds all that the register holds, confidential pledges and secrets too: keep it as the database itself.',
  'cli.backup.sealed': 'The file is encrypted: without its passphrase nobody can restore it.',
  'cli.restore.checked':
    '{file} is whole: a backup of {on, date}, {rows, plural, one {# row} other {# rows}}, schema {migration}.',
  'cli.restore.confirm': 'This takes the place of everything at {where}. Type that address to go on:',
  'cli.restore.verifying': 'Verifying …',
  'cli.restore.done': 'Restored and verified: {rows, plural, one {# row} other {# rows}}.',
  'cli.restore.aside': 'What was there before is kept in {schemas}; drop it when it is no longer needed.',
} as const
