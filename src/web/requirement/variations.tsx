import type { ReactNode } from 'react'
import type { StandardView, VariationView } from '../../contract/requirement.ts'
import { Instant } from '../ui/instant.tsx'
import { Original } from '../ui/original.tsx'
import { useTranslator } from '../ui/translator.ts'
import { Decide } from './decide.tsx'
import { EditorButton } from './editor-button.tsx'
import { useEditing } from './editing.ts'
import { useVariations } from './queries.ts'
import { standardWords } from './standard-list.tsx'
import { VariationDialog } from './variation-dialog.tsx'

interface Props {
  readonly requirement: string
  readonly capability: string
  readonly standards: readonly StandardView[]
}

/** What else does for a standard: proposed, decided, and the means to do both. */
export function Variations({ requirement, capability, standards }: Props): ReactNode {
  const { t } = useTranslator()
  const { secretariat, offers } = useEditing()
  const variations = useVariations(requirement)
  const proposes = (secretariat || offers) && standards.length > 0
  if (variations === undefined || (variations.length === 0 && !proposes)) return null
  return (
    <>
      <h4>{t('web.variation')}</h4>
      <p className="soft">{t(variations.length === 0 ? 'web.variation.none' : 'web.variation.about')}</p>
      {variations.length > 0 && (
        <ul className="notes also">
          {variations.map((one) => (
            <Variation key={one.key} variation={one} decides={secretariat} />
          ))}
        </ul>
      )}
      {proposes && (
        <EditorButton label={t('web.variation.propose')}>
          {(close) => (
            <VariationDialog
              requirement={requirement}
              capability={capability}
              standards={standards}
              secretariat={secretariat}
              onClose={close}
            />
          )}
        </EditorButton>
      )}
    </>
  )
}

function Variation({
  variation,
  decides,
}: {
  readonly variation: VariationView
  readonly decides: boolean
}): ReactNode {
  const translator = useTranslator()
  const { t } = translator
  const { decision, organisation, pledge, reason, on } = variation
  const whose = organisation
    ? t('web.variation.forPledge', { organisation: organisation.name })
    : t('web.variation.forOne')
  return (
    <li data-variation={variation.key}>
      <strong>{standardWords(translator, { ...variation, mandatory: true })}</strong>
      {t('web.separator')}
      {pledge === null ? t('web.variation.forAll') : whose}
      {t('web.separator')}
      {organisation && (
        <>
          {t('web.variation.by', { organisation: organisation.name })}
          {t('web.separator')}
        </>
      )}
      <Instant at={on} />
      {reason && (
        <p>
          <Original text={reason} />
        </p>
      )}
      <p className="soft">
        {decision ? (
          <>
            {t('web.requirement.decided', { decision: decision.decision, reason: decision.reason })}
            {t('web.separator')}
            <Instant at={decision.on} />
          </>
        ) : (
          t('web.requirement.undecided')
        )}
      </p>
      {decides && !decision && <Decide path={`/api/v1/variations/${encodeURIComponent(variation.key)}/decision`} />}
    </li>
  )
}
