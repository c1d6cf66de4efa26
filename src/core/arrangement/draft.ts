/** Terms as somebody hands them in: words not yet checked. What is left out is not stated. */
export interface TermsDraft {
  readonly visibility: string
  readonly type: string
  readonly mission?: string | null | undefined
  readonly capability: string
  readonly from: string
  readonly until?: string | null | undefined
  readonly reference?: string | null | undefined
  readonly amountsPublic?: boolean | undefined
  readonly parties: readonly PartyDraft[]
  readonly components: readonly ComponentDraft[]
  readonly milestones?: readonly MilestoneDraft[] | undefined
  readonly note?: string | null | undefined
  readonly language: string
}

export interface PartyDraft {
  readonly code: string
  readonly roles: readonly string[]
}

export interface ComponentDraft {
  readonly id: string
  readonly kind: string
  readonly party: string
  readonly quantity?: number | null | undefined
  readonly unit: string
  readonly amount?: string | null | undefined
  readonly currency?: string | null | undefined
  readonly text?: string | null | undefined
  readonly closes?: number | undefined
  readonly dependsOn?: readonly string[] | undefined
  readonly pledge?: string | null | undefined
}

export interface MilestoneDraft {
  readonly id: string
  readonly what: string
  readonly party: string
  readonly component?: string | null | undefined
  readonly due: string
  readonly note?: string | null | undefined
}
