import type { DocumentProblems } from '../../core/problem/document.ts'

export const problemDocument: Record<`problem.${keyof DocumentProblems}` | `remedy.${keyof DocumentProblems}`, string> =
  {
    'problem.paper.format_unfit': 'This paper cannot be had as {format}.',
    'remedy.paper.format_unfit': 'Ask for one of {allowed}.',
    'problem.paper.language_unfit': 'This paper is not there in “{language}”.',
    'remedy.paper.language_unfit': 'Ask for one of {allowed}.',
    'problem.paper.busy': 'Too many papers are being made at this moment; this one was not begun.',
    'remedy.paper.busy': 'Try again in a minute.',
    'problem.paper.too_heavy': 'The paper “{paper}” took too much time or memory, and was given up.',
    'remedy.paper.too_heavy': 'Ask for fewer lines, or for a spreadsheet instead of a document.',
    'problem.document.unknown': 'No document has the symbol “{symbol}”.',
    'remedy.document.unknown': 'Issued documents are listed under /api/v1/documents, or with “gaplist paper list”.',
    'problem.document.damaged':
      'The document {symbol} is not stored as it was issued: its content does not have the hash that was kept with it. It is not shown.',
    'remedy.document.damaged':
      'Run “gaplist ledger verify” to find what was changed, and restore the register from a backup.',
    'problem.document.symbol_invalid': '“{symbol}” is no symbol of a document.',
    'remedy.document.symbol_invalid':
      'A symbol has parts between strokes, as S/2010/388 or S/2010/388/Corr.1: capital letters first, no spaces, at most 60 characters.',
    'problem.document.symbol_taken':
      'The symbol {symbol} was given to another document on {on, date}. Nothing was issued.',
    'remedy.document.symbol_taken':
      'Choose another symbol; what corrects or revises that document keeps its symbol and adds /Corr.1 or /Rev.1.',
    'problem.document.base_unknown':
      '{symbol} would add to, correct or revise the document {base}, which was not issued here.',
    'remedy.document.base_unknown': 'Issue {base} first, or choose a symbol without that ending.',
    'problem.document.language_missing': 'The document {symbol} was not issued in “{language}”.',
    'remedy.document.language_missing': 'It is there in: {allowed}.',
  }
