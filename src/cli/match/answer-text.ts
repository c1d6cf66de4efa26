import type { Range } from '../../core/match/explain/ask.ts'
import type { Alternatives } from '../../core/match/explain/alternatives.ts'
import type { Fragility } from '../../core/match/explain/fragility.ts'
import type { Remedy } from '../../core/match/explain/remedies.ts'
import type { ForcedOffer, WhyNot } from '../../core/match/explain/why-not.ts'
import type { WhyThis } from '../../core/match/explain/why-this.ts'
import type { MatchPackage } from '../../core/match/match-plan.ts'
import { matchText } from '../../i18n/match-text.ts'
import type { Translator } from '../../i18n/translator.ts'

type Pack = Pick<MatchPackage, 'requirement' | 'offer' | 'start' | 'end'>

/** A package in a line: `r12 ← o7, 4–12`. */
export const packText = ({ requirement, offer, start, end }: Pack): string =>
  `${requirement} ← ${offer}, ${start}–${end}`

/** How a requirement stands, and why. */
export function gapText(t: Translator, { requirement, coverage, reasons }: WhyNot, quantity: number): string[] {
  const { served, monthsShort: months } = coverage
  const state = t.t(`match.coverage.${coverage.state}`)
  return [
    t.t('cli.match.gap', { requirement, state, served, quantity, months }),
    ...reasons.map((reason) => `  ${t.t(`match.why.${reason}`)}`),
  ]
}

const lossText = (t: Translator, { from, to }: Range): string =>
  from === to ? t.t('cli.match.loss', { loss: to }) : t.t('cli.match.lossRange', { from, to })

function eligibleText(t: Translator, e: ForcedOffer): string[] {
  const head = e.holder
    ? t.t('cli.match.held', { offer: e.offer, requirement: e.holder.requirement })
    : t.t('cli.match.free', { offer: e.offer })
  const loss = e.loss ? [lossText(t, e.loss)] : e.impossible ? [t.t('cli.match.impossible')] : []
  return [`  ${head}`, ...[...e.caps.map((c) => matchText(t, 'cap', c)), ...loss].map((line) => `    ${line}`)]
}

function remedyText(t: Translator, { steps, proof, worse }: Remedy): string[] {
  const [first, ...others] = steps.map((s) => matchText(t, 'remedy', s))
  const { objective, bound, plan } = proof
  return [
    `  • ${first}`,
    ...others.map((line) => `    + ${line}`),
    `    ${t.t('cli.match.proof', { objective, bound, plan: plan.slice(0, 12) })}`,
    ...(worse.length > 0 ? [`    ${t.t('cli.match.suffers', { requirements: worse.join(', ') })}`] : []),
  ]
}

/** Why a requirement is open, with what would close it. */
export function whyNotText(t: Translator, answer: WhyNot, quantity: number): string[] {
  const lines = gapText(t, answer, quantity)
  if (answer.coverage.state === 'CLOSED') return lines
  if (answer.eligible.length > 0)
    lines.push('', t.t('cli.match.eligible'), ...answer.eligible.flatMap((e) => eligibleText(t, e)))
  if (answer.near.length > 0) lines.push('', t.t('cli.match.near'))
  for (const { offer, faults } of answer.near)
    lines.push(`  ${offer}`, ...faults.map((f) => `    ${matchText(t, 'fault', f)}`))
  if (answer.otherNear > 0) lines.push(`  ${t.t('cli.match.otherNear', { count: answer.otherNear })}`)
  if (answer.remedies.length > 0)
    lines.push('', t.t('cli.match.remedies'), ...answer.remedies.flatMap((r) => remedyText(t, r)))
  else if (answer.untried === 0) lines.push('', t.t('cli.match.noRemedy'))
  if (answer.untried > 0) lines.push('', t.t('cli.match.partial', { untried: answer.untried }))
  return lines
}

/** What a package rests on: worth, rules, parties. */
export function whyThisText(t: Translator, why: WhyThis): string[] {
  const { value, gain, cost, parties } = why
  const paid = (amount: number | null): string => (amount === null ? '' : `, ${t.number(amount)} kUSD`)
  return [
    packText(why.package),
    `  ${t.t('cli.match.value', { value, gain: Math.round(gain), cost, parties })}`,
    ...why.met.map((m) => `  ✓ ${matchText(t, 'met', m)}`),
    ...why.parts.map((p) => `  ${t.t(`kind.role.${p.role}`)}: ${p.party} (${p.component}${paid(p.amount)})`),
  ]
}

/** The next best packages of a requirement. */
export function alternativesText(t: Translator, { alternatives, untried }: Alternatives): string[] {
  if (alternatives.length === 0 && untried === 0) return []
  const held = (from: MatchPackage | null, offer: string): string =>
    from ? t.t('cli.match.held', { offer, requirement: from.requirement }) : t.t('cli.match.free', { offer })
  return [
    t.t('cli.match.alternatives'),
    ...alternatives.flatMap((a) => [
      `  ${packText(a.package)}`,
      `    ${held(a.from, a.package.offer)}; ${lossText(t, a.loss)}`,
    ]),
  ]
}

/** What each departure costs, and what takes the place of each package. */
export function fragilityText(t: Translator, { departures, untried }: Fragility): string[] {
  const lines: string[] = []
  for (const { party, loss, hits } of departures) {
    const { from, to } = loss
    lines.push(
      from === to
        ? t.t('cli.match.departure', { party, loss: to })
        : t.t('cli.match.departureRange', { party, from, to }),
    )
    for (const hit of hits) {
      const pack = packText(hit.package)
      const replacements = hit.replacements.map(packText).join('; ')
      if (hit.goesOn) lines.push(`  ${t.t('cli.match.goesOn', { pack })}`)
      else if (replacements) lines.push(`  ${t.t('cli.match.replaced', { pack, replacements })}`)
      else lines.push(`  ${t.t('cli.match.ends', { pack })}`)
    }
  }
  if (untried.length > 0) lines.push('', t.t('cli.match.partial', { untried: untried.length }))
  return lines
}
