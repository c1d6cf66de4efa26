import type { RequirementPageView, RequirementVersionView, StandardView } from '../../contract/requirement.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { Terminal } from '../terminal.ts'

/** A standard in a line: `Payload: at least 2 t (mandatory)`; of yes or no, `Armed: yes (tolerable)`. */
export function standardText(t: Translator, s: StandardView): string {
  const operator = s.operator === 'ONE_OF' && s.values.length === 1 ? [] : [t.t(`kind.operator.${s.operator}`)]
  const unit = s.unit === null ? [] : [t.maybe(`kind.amount.${s.unit}`) ?? s.unit]
  const values = s.values.map((v) => t.maybe(`kind.value.${v}`) ?? v).join(', ')
  const weight = t.t(s.mandatory ? 'cli.requirement.mandatory' : 'cli.requirement.tolerable')
  const what = t.maybe(`kind.attribute.${s.attribute}`) ?? s.attribute
  return t.t('web.pair', { what, more: [...operator, values, ...unit, `(${weight})`].join(' ') })
}

function versionText({ t, dim }: Terminal, unit: RequirementPageView['unit'], v: RequirementVersionView): string[] {
  const quantity = v.quantity === null ? t.t('cli.unknown') : t.t(`quantity.${unit}`, { n: v.quantity })
  const until = v.until === null ? '…' : t.day(v.until)
  const state = v.stands
    ? t.t('cli.requirement.stands')
    : t.t('cli.requirement.replaced', { on: v.replacedFrom!.slice(0, 10) })
  return [
    `  ${[t.t('cli.requirement.version', { version: v.version }), quantity, `${t.day(v.from)} – ${until}`, state].join(' · ')}`,
    dim(
      `      ${v.author} · ${t.day(v.at.slice(0, 10))} · ${v.reason} · ${t.t('cli.trace.entry', { seq: v.ledgerSeq })}`,
    ),
  ]
}

/** A requirement with its standards and every version: who wrote it, when and why. */
export function requirementText(term: Terminal, page: RequirementPageView): string {
  const { t, bold, dim } = term
  const quantity = page.quantity === null ? t.t('cli.unknown') : t.t(`quantity.${page.unit}`, { n: page.quantity })
  const until = page.until === null ? t.t('cli.requirement.open_end') : t.day(page.until)
  const facts = [
    quantity,
    t.t(`basis.${page.basis}`),
    `${t.day(page.from)} – ${until}`,
    page.criticality && t.t(`criticality.${page.criticality}`),
    page.horizon && t.t(`horizon.${page.horizon}`),
    page.mandateTask,
  ]
  const out = [bold(page.key), `${page.mission.code} · ${page.capability.name}`, facts.filter(Boolean).join(' · ')]
  if (page.note) out.push(dim(page.note))
  if (page.standards.length > 0)
    out.push('', bold(t.t('cli.requirement.standards')), ...page.standards.map((s) => `  ${standardText(t, s)}`))
  out.push('', bold(t.t('cli.requirement.versions')), ...page.versions.flatMap((v) => versionText(term, page.unit, v)))
  return out.join('\n')
}
