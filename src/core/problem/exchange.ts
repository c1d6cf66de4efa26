/** Refusals about files that come in and go out, their rows and cells, and about quarantine. */
export interface ExchangeProblems {
  'exchange.file_too_large': { bytes: number; limit: number }
  'exchange.busy': Record<string, never>
  // The file as a whole.
  'sheet.not_spreadsheet': { file: string }
  'sheet.type_unknown': { type: string }
  'sheet.old_format': { file: string; format: string }
  'sheet.encrypted': { file: string }
  'sheet.active_content': { file: string; part: string }
  'sheet.damaged': { file: string }
  'sheet.unpacks_too_large': { file: string; bytes: number; limit: number }
  'sheet.too_heavy': { file: string }
  'sheet.encoding': { file: string; found: string }
  'sheet.quotes_open': { file: string; line: number }
  'sheet.rows_too_many': { file: string; limit: number }
  'sheet.columns_too_many': { file: string; limit: number }
  'sheet.columns_missing': { file: string; columns: string }
  'sheet.column_twice': { file: string; column: string }
  'sheet.kind_unknown': { kind: string; allowed: string }
  'sheet.kind_differs': { file: string; kind: string; found: string }
  'sheet.read_only': { kind: string }
  'sheet.not_previewed': Record<string, never>
  'sheet.digest_differs': Record<string, never>
  // One row.
  'sheet.key_unknown': { key: string }
  'sheet.key_twice': { key: string; line: number }
  'sheet.row_twice': { line: number }
  'sheet.not_yours': { key: string }
  'sheet.conflict': { key: string; version: number; current: number }
  'sheet.cells_beyond': { given: number; columns: number }
  // One cell.
  'cell.formula': { column: string }
  'cell.error': { column: string; value: string }
  'cell.number_invalid': { column: string; value: string }
  'cell.number_ambiguous': { column: string; value: string }
  'cell.day_invalid': { column: string; value: string }
  'cell.code_unknown': { column: string; value: string; nearest: string }
  'cell.item_invalid': { column: string; value: string; form: string }
  'cell.required': { column: string }
  'cell.fixed': { column: string; value: string }
  // Quarantine.
  'quarantine.unknown': { row: number }
  'quarantine.settled': { row: number }
  'quarantine.not_settled_by_you': { row: number }
  'quarantine.no_correction': { row: number; code: string }
}
