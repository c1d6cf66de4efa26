import type { ExchangeProblems } from '../../core/problem/exchange.ts'

/** What is wrong with a file, a row or a cell, and what to do about it. */
export const problemExchange: Record<`problem.${keyof ExchangeProblems}` | `remedy.${keyof ExchangeProblems}`, string> =
  {
    'problem.exchange.file_too_large': 'The file has {bytes} bytes; {limit} are taken at most.',
    'remedy.exchange.file_too_large': 'Split it into several files.',
    'problem.exchange.busy': 'The server is busy with other files just now.',
    'remedy.exchange.busy': 'Wait a moment and send the file again; nothing of it was kept.',
    'problem.sheet.not_spreadsheet': '“{file}” is not a spreadsheet.',
    'remedy.sheet.not_spreadsheet':
      'Send an Excel workbook (.xlsx) or a CSV file; safest is to download the sheet here and fill it in.',
    'problem.sheet.type_unknown': 'Content of the type “{type}” is not taken.',
    'remedy.sheet.type_unknown':
      'Send application/vnd.openxmlformats-officedocument.spreadsheetml.sheet for a workbook (.xlsx), or text/csv.',
    'problem.sheet.old_format': '“{file}” is of the format {format}, which is not read.',
    'remedy.sheet.old_format': 'Open it in your spreadsheet program and save it as “Excel workbook (.xlsx)”.',
    'problem.sheet.encrypted': '“{file}” is protected by a password.',
    'remedy.sheet.encrypted': 'Save a copy without a password and send that.',
    'problem.sheet.active_content':
      '“{file}” holds {part}: macros, controls, links to other files and embedded files are not taken.',
    'remedy.sheet.active_content':
      'Save it as “Excel workbook (.xlsx)” without macros, break its links and remove embedded objects; or copy the rows into a freshly downloaded sheet.',
    'problem.sheet.damaged': '“{file}” is damaged: it cannot be unpacked or read.',
    'remedy.sheet.damaged':
      'Open it in your spreadsheet program, save it anew as “Excel workbook (.xlsx)” and send that.',
    'problem.sheet.unpacks_too_large':
      '“{file}” would unpack to {bytes, number} bytes: too much for its size, or more than {limit, number}.',
    'remedy.sheet.unpacks_too_large':
      'Remove what does not belong to the table (pictures, empty formatted rows), or split the table into several files.',
    'problem.sheet.too_heavy': '“{file}” takes too much memory or time to read.',
    'remedy.sheet.too_heavy': 'Remove what does not belong to the table, or split the table into several files.',
    'problem.sheet.encoding': '“{file}” is not in Unicode as CSV files must be (it looks like {found}).',
    'remedy.sheet.encoding':
      'Save it as “CSV UTF-8”, or as “Excel workbook (.xlsx)”: read as anything else, accents and other scripts would be garbled.',
    'problem.sheet.quotes_open':
      'The quotation marks in row {line, number} of “{file}” do not close, or stand inside a cell.',
    'remedy.sheet.quotes_open':
      'Put quotation marks around the whole cell and double those inside it; or save the file as “Excel workbook (.xlsx)”.',
    'problem.sheet.rows_too_many': '“{file}” has more than {limit, number} rows.',
    'remedy.sheet.rows_too_many': 'Split it into several files.',
    'problem.sheet.columns_too_many': '“{file}” has more than {limit, number} columns.',
    'remedy.sheet.columns_too_many': 'Remove the columns that the sheet does not need.',
    'problem.sheet.columns_missing': '“{file}” lacks the columns {columns}.',
    'remedy.sheet.columns_missing':
      'Download the sheet anew and copy your rows into it, leaving its first rows as they are.',
    'problem.sheet.column_twice': 'The column {column} stands twice in “{file}”.',
    'remedy.sheet.column_twice': 'Remove one of the two.',
    'problem.sheet.kind_unknown': 'There is no sheet “{kind}”.',
    'remedy.sheet.kind_unknown': 'There are: {allowed}.',
    'problem.sheet.kind_differs': '“{file}” is the sheet “{found}”, not “{kind}”.',
    'remedy.sheet.kind_differs': 'Choose the sheet that fits, or another file.',
    'problem.sheet.read_only': 'The sheet “{kind}” is not taken back: it is computed.',
    'remedy.sheet.read_only': 'Change what it is computed from: requirements, statements and pledges.',
    'problem.sheet.not_previewed': 'The request does not say which previewed file it sends.',
    'remedy.sheet.not_previewed':
      'Preview the file first, and send it with the digest of the answer in the header Content-Digest.',
    'problem.sheet.digest_differs': 'This is not the file that was previewed.',
    'remedy.sheet.digest_differs': 'Preview it again before you send it.',
    'problem.sheet.key_unknown': 'There is nothing with the key {key}.',
    'remedy.sheet.key_unknown': 'Leave keys as they were downloaded; for a new row leave the key empty.',
    'problem.sheet.key_twice': 'The key {key} already stands in row {line, number}.',
    'remedy.sheet.key_twice': 'Keep one of the two rows; for a new thing leave the key empty.',
    'problem.sheet.row_twice': 'This new row says the same as row {line, number}.',
    'remedy.sheet.row_twice':
      'If there really are two, say in the note what tells them apart, or put both into one quantity; else remove one.',
    'problem.sheet.not_yours': '{key} belongs to another organisation.',
    'remedy.sheet.not_yours': 'Only its owner changes it. Restore the row, or take it out of the file.',
    'problem.sheet.conflict':
      'Someone else has changed {key}: your row is of version {version}, version {current} stands.',
    'remedy.sheet.conflict':
      'Compare your row with what the register holds now; then put {current} into its version and send it again, or take the row out.',
    'problem.sheet.cells_beyond': 'The row has {given, number} cells, the header has {columns, number}.',
    'remedy.sheet.cells_beyond': 'Put quotation marks around texts that hold the separator.',
    'problem.cell.formula': 'The cell {column} holds a formula.',
    'remedy.cell.formula': 'Put its value there: copy the cell and paste it as a value.',
    'problem.cell.error': 'The cell {column} shows the error {value}.',
    'remedy.cell.error': 'Put a value there, or leave the cell empty.',
    'problem.cell.number_invalid': '“{value}” in {column} is not a number that is taken.',
    'remedy.cell.number_invalid':
      'Give a number, zero or more, in the digits 0–9 without separators; an amount of money with a point and at most two decimals.',
    'problem.cell.number_ambiguous':
      '“{value}” in {column} can be read in two ways: its point or comma may part thousands or decimals.',
    'remedy.cell.number_ambiguous':
      'Write it without separators of thousands, and decimals after a point: 1234 or 1234.50.',
    'problem.cell.day_invalid': '“{value}” in {column} is not a day.',
    'remedy.cell.day_invalid': 'Write year-month-day, for example 2010-07-27, or use a date cell.',
    'problem.cell.code_unknown': '“{value}” in {column} is not in its list.',
    'remedy.cell.code_unknown': 'Choose from the sheet of codes. Nearest: {nearest}.',
    'problem.cell.item_invalid': '“{value}” in {column} is not of the form {form}.',
    'remedy.cell.item_invalid': 'Write each item so, with | between items.',
    'problem.cell.required': '{column} is empty.',
    'remedy.cell.required': 'A new row needs it.',
    'problem.cell.fixed': '{column} cannot be changed here; the register holds “{value}”.',
    'remedy.cell.fixed': 'Put the old value back; another thing is a new row with an empty key.',
    'problem.quarantine.unknown': 'There is no row {row} in quarantine.',
    'remedy.quarantine.unknown': 'See the list of the quarantine for the numbers of its rows.',
    'problem.quarantine.settled': 'Row {row} of the quarantine is settled already.',
    'remedy.quarantine.settled': 'Read it again to see how and by whom.',
    'problem.quarantine.not_settled_by_you': 'Row {row} of the quarantine is not yours to settle.',
    'remedy.quarantine.not_settled_by_you':
      'Its owner settles it: the organisation that sent it, or the Secretariat for rows of public registers.',
    'problem.quarantine.no_correction': 'Row {row} is still wrong as it stands: {code}.',
    'remedy.quarantine.no_correction': 'Correct what its problem names, or discard the row with a reason.',
  }
