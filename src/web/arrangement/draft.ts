import type { ArrangementTermsView, TermsInput } from '../../contract/arrangement.ts'
import type { Language } from '../../core/language.ts'

/** A form as it is being filled in: numbers are text until they are sent. */
export interface Draft {
  readonly visibility: string
  readonly type: string
  readonly mission: string
  readonly capability: string
  readonly from: string
  readonly until: string
  readonly reference: string
  readonly amountsPublic: boolean
  readonly parties: readonly DraftParty[]
  readonly components: readonly DraftComponent[]
  readonly milestones: readonly DraftMilestone[]
  readonly note: string
  readonly reason: string
}
export interface DraftParty {
  readonly code: string
  readonly roles: readonly string[]
}
export interface DraftComponent {
  readonly id: string
  readonly kind: string
  readonly party: string
  readonly quantity: string
  readonly unit: string
  readonly amount: string
  readonly currency: string
  readonly text: string
  readonly closes: string
  readonly dependsOn: readonly string[]
  readonly pledge: string
}
export interface DraftMilestone {
  readonly id: string
  readonly what: string
  readonly party: string
  readonly component: string
  readonly due: string
  readonly note: string
}

/** An empty form: the proposer is the first party. */
export const emptyDraft = (proposer: string): Draft => ({
  visibility: 'SECRETARIAT',
  type: 'MOU',
  mission: '',
  capability: '',
  from: '',
  until: '',
  reference: '',
  amountsPublic: false,
  parties: [
    { code: proposer, roles: [] },
    { code: '', roles: [] },
  ],
  components: [newComponent([])],
  milestones: [],
  note: '',
  reason: '',
})

/** The first free name of its kind: `c1`, `c2` … */
const free = (letter: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map((one) => one.id))
  for (let n = 1; ; n += 1) if (!ids.has(`${letter}${n}`)) return `${letter}${n}`
}

export const newComponent = (others: readonly DraftComponent[]): DraftComponent => ({
  id: free('c', others),
  kind: 'PERSONNEL',
  party: '',
  quantity: '',
  unit: 'person',
  amount: '',
  currency: '',
  text: '',
  closes: '',
  dependsOn: [],
  pledge: '',
})

export const newMilestone = (others: readonly DraftMilestone[]): DraftMilestone => ({
  id: free('m', others),
  what: '',
  party: '',
  component: '',
  due: '',
  note: '',
})

/** Terms that are there already, to be changed. */
export const draftOf = (terms: ArrangementTermsView): Draft => ({
  visibility: terms.visibility,
  type: terms.type,
  mission: terms.mission?.code ?? '',
  capability: terms.capability.code,
  from: terms.from,
  until: terms.until ?? '',
  reference: terms.reference ?? '',
  amountsPublic: terms.amountsPublic,
  parties: terms.parties.map(({ code, roles }) => ({ code, roles })),
  components: terms.components.map((c) => ({
    id: c.id,
    kind: c.kind,
    party: c.party,
    quantity: c.quantity === null ? '' : String(c.quantity),
    unit: c.unit,
    amount: c.amount ?? '',
    currency: c.currency ?? '',
    text: c.text ?? '',
    closes: c.closes === 0 ? '' : String(c.closes),
    dependsOn: c.dependsOn,
    pledge: c.pledge ?? '',
  })),
  milestones: terms.milestones.map((m) => ({
    id: m.id,
    what: m.what,
    party: m.party,
    component: m.component ?? '',
    due: m.due,
    note: m.note ?? '',
  })),
  note: terms.note ?? '',
  reason: '',
})

/** What cannot be read as a number is sent as one that the rule refuses. */
const numberOf = (text: string): number => (text.trim() === '' ? 0 : /^\d{1,15}$/.test(text.trim()) ? Number(text) : -1)

/** The form as the server, and the rules in this browser, take it. */
export const inputOf = (draft: Draft, language: Language): TermsInput => {
  const { reason: _, ...rest } = draft
  return {
    ...rest,
    mission: draft.mission || null,
    until: draft.until || null,
    reference: draft.reference || null,
    note: draft.note || null,
    parties: draft.parties.map((p) => ({ code: p.code, roles: [...p.roles] })),
    components: draft.components.map((c) => ({
      ...c,
      quantity: c.unit === 'money' ? null : numberOf(c.quantity),
      amount: c.unit === 'money' ? c.amount : null,
      currency: c.unit === 'money' ? c.currency : null,
      closes: numberOf(c.closes),
      text: c.text || null,
      pledge: c.pledge || null,
      dependsOn: [...c.dependsOn],
    })),
    milestones: draft.milestones.map((m) => ({ ...m, component: m.component || null, note: m.note || null })),
    language,
  }
}
