/** A piece of running text; `strong` is set heavier, `lang` is given where it differs from the document's language. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly lang?: string
}
