import type { Changed, Instant } from './base.ts'

export interface IssuedDocumentTable extends Changed {
  symbol: string
  language: string
  kind: string
  title: string
  distribution: string
  original: string
  template: number
  cites: string
  content: string
  sha256: string
  author: string
  issued_at: Instant
}

export interface DocumentTables {
  issued_document: IssuedDocumentTable
}
