import type { ReactNode } from 'react'
import type { MatchBuildView } from '../../contract/match.ts'
import { useTranslator } from '../ui/translator.ts'
import type { RunNames } from './names.ts'

type Finding = MatchBuildView['findings'][number]
interface Props {
  readonly findings: readonly Finding[]
  readonly names: RunNames
}

const GROUPS = [
  ['match.missing.', 'cli.match.missing'],
  ['match.left.', 'cli.match.left'],
  ['match.note.', 'cli.match.notes'],
] as const

/** What is missing, what was left out and what must be known: each sentence once, with all that it is about. */
export function Findings({ findings, names }: Props): ReactNode {
  const { t } = useTranslator()
  return GROUPS.map(([prefix, title]) => {
    const some = findings.filter((f) => f.code.startsWith(prefix))
    if (some.length === 0) return null
    return (
      <details key={prefix} className="findings">
        <summary>
          {t(title)} <span className="mark-word">{some.length}</span>
        </summary>
        <ul className="notes">
          {[...Map.groupBy(some, (f) => sentenceOf(t, f))].map(([sentence, about]) => (
            <li key={sentence}>
              {sentence} <About about={about} names={names} />
            </li>
          ))}
        </ul>
      </details>
    )
  })
}

type Say = ReturnType<typeof useTranslator>['t']

const sentenceOf = (t: Say, { code, params }: Finding): string =>
  t(`remark.match.${code.slice('match.'.length)}` as Parameters<Say>[0], params)

const SHOWN = 12

function About({ about, names }: { readonly about: readonly Finding[]; readonly names: RunNames }): ReactNode {
  const { t } = useTranslator()
  const labels = [...new Set(about.filter((f) => f.about !== 'ALL').map((f) => labelOf(f, names)))]
  if (labels.length === 0) return null
  const [shown, more] = [labels.slice(0, SHOWN), labels.slice(SHOWN)]
  return (
    <small className="under">
      <bdi>{shown.join(' · ')}</bdi>
      {more.length > 0 && (
        <details>
          <summary>{t('web.match.others', { n: more.length })}</summary>
          <bdi>{more.join(' · ')}</bdi>
        </details>
      )}
    </small>
  )
}

/** Lines by mission and capability; pledges and arrangements by their keys, which are links nowhere else either. */
function labelOf({ about, id }: Finding, names: RunNames): string {
  return about === 'REQUIREMENT' ? names.requirement(id) : id
}
