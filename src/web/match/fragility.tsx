import { useState, type ReactNode } from 'react'
import type { z } from 'zod'
import type { FragilitySchema } from '../../contract/match-answers.ts'
import { PlainTable } from '../ui/plain-table.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Answer, Partial } from './answer.tsx'
import { range } from './figures.ts'
import { pairText } from './pack.ts'
import type { PlanProps } from './plan-sections.tsx'
import { useAnswer } from './queries.ts'

type View = z.infer<typeof FragilitySchema>

/** What the plan hangs on: its loss with each party that leaves. */
export function Fragility(props: PlanProps): ReactNode {
  const { t } = useTranslator()
  const [asked, setAsked] = useState(false)
  const query = useAnswer<View>(props.run.id, 'fragility', {}, asked)
  const [longer, setLonger] = useState(false)
  const more = useAnswer<View>(props.run.id, 'fragility', { seconds: 60 }, longer)
  const partial = !longer && (query.data?.untried.length ?? 0) > 0
  if (props.plan.packages.length === 0) return null
  return (
    <section>
      <h2>{t('web.match.fragile')}</h2>
      <p className="lead">{t('web.match.fragile.lead')}</p>
      {asked ? (
        <>
          <Answer query={longer ? more : query}>{(answer) => <Departures {...props} answer={answer} />}</Answer>
          {partial && (
            <p className="choices">
              <button type="button" className="button" onClick={() => setLonger(true)}>
                {t('web.match.longer')}
              </button>
            </p>
          )}
        </>
      ) : (
        <p className="choices">
          <button type="button" className="button" onClick={() => setAsked(true)}>
            {t('web.match.compute')}
          </button>
        </p>
      )}
    </section>
  )
}

function Departures({ names, answer }: PlanProps & { readonly answer: View }): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const text = (pack: Parameters<typeof pairText>[1]): string => pairText(names, pack)
  const hitText = (hit: View['departures'][number]['hits'][number]): string => {
    const pack = text(hit.package)
    if (hit.goesOn) return t('cli.match.goesOn', { pack })
    if (hit.replacements.length === 0) return t('cli.match.ends', { pack })
    return t('cli.match.replaced', { pack, replacements: hit.replacements.map(text).join('; ') })
  }
  return (
    <>
      {answer.departures.length === 0 ? (
        <p className="panel">{t('web.match.fragile.none')}</p>
      ) : (
        <PlainTable
          label={t('web.match.fragile')}
          columns={[t('web.match.party'), { number: t('web.match.loss') }, t('web.match.hits')]}
        >
          {answer.departures.map(({ party, loss, hits }) => (
            <tr key={party}>
              <th scope="row">{names.party(party)}</th>
              <td className="number" data-label={t('web.match.loss')}>
                {range(translator, loss)}
              </td>
              <td data-label={t('web.match.hits')}>
                <Hits texts={hits.map(hitText)} />
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      <Partial untried={answer.untried.length} />
    </>
  )
}

/** Some in sight, the others a click away. */
const SHOWN = 3

function Hits({ texts }: { readonly texts: readonly string[] }): ReactNode {
  const { t } = useTranslator()
  const items = (some: readonly string[]): ReactNode => (
    <ul className="notes">
      {some.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
  return (
    <>
      {items(texts.slice(0, SHOWN))}
      {texts.length > SHOWN && (
        <details>
          <summary>{t('web.match.others', { n: texts.length - SHOWN })}</summary>
          {items(texts.slice(SHOWN))}
        </details>
      )}
    </>
  )
}
