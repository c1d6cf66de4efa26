import { useId, type ReactNode } from 'react'
import type { ReachView, ReachWhatIfView } from '../../contract/reach.ts'
import { Refused } from '../ui/fetch.ts'
import { Fold } from '../ui/fold.tsx'
import { Original } from '../ui/original.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Changes } from './changes.tsx'
import { isSingle, mistyped, NO_DRAFT, typedIn, type Draft } from './draft.ts'
import { rangeText } from './texts.ts'
import { useFold } from './use-folds.ts'

interface Props {
  /** As shipped: the answer before any change. */
  readonly view: ReachView
  readonly draft: Draft
  readonly answer: ReachWhatIfView | undefined
  readonly error: Error | null
  readonly onChange: (draft: Draft) => void
}

/** Every assumption with its author, each to be changed on the spot: the page is computed anew as one types. */
export function AssumptionsSection({ view, draft, answer, error, onChange }: Props): ReactNode {
  const translator = useTranslator()
  const { t, maybe } = translator
  const label = t('web.reach.assumptions')
  const fold = useFold('assumptions')
  const changed = draft !== NO_DRAFT && (Object.keys(draft.ends).length > 0 || draft.missing !== null)
  const sources = new Map(view.sources.map((source) => [source.id, source.title]))
  const titleOf = (a: ReachView['assumptions'][number]): string => maybe(`reach.assumption.${a.key}`) ?? a.key
  return (
    <Fold id="assumptions" title={label} {...fold}>
      <p className="lead">{t('web.reach.assumptions.about')}</p>
      <p>
        <button type="button" className="button" disabled={!changed} onClick={() => onChange(NO_DRAFT)}>
          {t('web.reach.assumptions.reset')}
        </button>
      </p>
      {error instanceof Refused && (
        <p className="panel problem" role="alert">
          {error.problem.detail} {error.problem.remedy}
        </p>
      )}
      <div className="reach-asking">
        <ScrollRegion label={label}>
          <table className="plain reach-assumptions stacked">
            <caption className="unseen">{label}</caption>
            <thead>
              <tr>
                <th scope="col">{label}</th>
                <th scope="col">{t('web.reach.assumptions.low')}</th>
                <th scope="col">{t('web.reach.assumptions.high')}</th>
                <th scope="col">{t('web.reach.assumptions.unit')}</th>
                <th scope="col">{t('web.reach.assumptions.source')}</th>
              </tr>
            </thead>
            <tbody>
              <MissingRow view={view} draft={draft} onChange={onChange} />
              {view.assumptions.map((a) => {
                const mine = draft.ends[a.key]
                return (
                  <tr key={a.key} data-assumption={a.key} className={mine ? 'chosen' : undefined}>
                    <th scope="row">
                      {titleOf(a)}
                      {a.note && a.note.toLowerCase() !== titleOf(a).toLowerCase() && (
                        <small className="under">
                          <Original text={a.note} />
                        </small>
                      )}
                      {mine && (
                        <small className="under">
                          {t('web.reach.assumptions.shipped', { range: rangeText(translator, a) })}
                        </small>
                      )}
                    </th>
                    {(isSingle(a) ? (['low'] as const) : (['low', 'high'] as const)).map((end) => (
                      <td key={end} data-label={t(`web.reach.assumptions.${end}`)}>
                        <End
                          label={
                            isSingle(a)
                              ? titleOf(a)
                              : t('web.pair', { what: titleOf(a), more: t(`web.reach.assumptions.${end}`) })
                          }
                          value={mine?.[end] ?? String(a[end])}
                          onChange={(text) => onChange(typedIn(draft, a, end, text))}
                        />
                      </td>
                    ))}
                    {isSingle(a) && <td className="nothing">–</td>}
                    <td data-label={t('web.reach.assumptions.unit')}>{maybe(`reach.unit.${a.unit}`) ?? a.unit}</td>
                    <td data-label={t('web.reach.assumptions.source')}>
                      <bdi>{a.author}</bdi>
                      <small className="under">
                        <bdi>{sources.get(a.source) ?? a.source}</bdi>
                      </small>
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollRegion>
        {answer && <Changes answer={answer} />}
      </div>
    </Fold>
  )
}

function MissingRow({ view, draft, onChange }: Pick<Props, 'view' | 'draft' | 'onChange'>): ReactNode {
  const { t, number } = useTranslator()
  const label = t('web.reach.assumptions.missing')
  const { airframes, lines } = view.missing
  return (
    <tr data-assumption="missing" className={draft.missing === null ? undefined : 'chosen'}>
      <th scope="row">
        {label}
        <small className="under">
          {airframes === null ? t('reach.band.UNKNOWN') : number(airframes)}
          {t('web.separator')}
          {t('web.reach.assumptions.byList')}
        </small>
      </th>
      <td data-label={t('web.reach.assumptions.low')}>
        <End
          label={label}
          value={draft.missing ?? (airframes === null ? '' : String(airframes))}
          onChange={(text) =>
            onChange({ ...draft, missing: text.trim() === '' || text === String(airframes) ? null : text })
          }
        />
      </td>
      <td className="nothing">–</td>
      <td data-label={t('web.reach.assumptions.unit')}>{t('unit.airframe')}</td>
      <td data-label={t('web.reach.assumptions.source')}>
        <bdi>{lines.map((l) => l.line).join(' · ') || '–'}</bdi>
      </td>
    </tr>
  )
}

interface EndProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

function End({ label, value, onChange }: EndProps): ReactNode {
  const { t } = useTranslator()
  const id = useId()
  const wrong = mistyped(value)
  return (
    <>
      <input
        className="end"
        inputMode="decimal"
        dir="ltr"
        aria-label={label}
        value={value}
        aria-invalid={wrong}
        {...(wrong && { 'aria-describedby': id })}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong && (
        <small className="field-problem" id={id}>
          {t('web.reach.assumptions.notNumber')}
        </small>
      )}
    </>
  )
}
