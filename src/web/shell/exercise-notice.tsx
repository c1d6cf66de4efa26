import type { ReactNode } from 'react'
import { useExercise } from '../ui/exercise.ts'
import { useTranslator } from '../ui/translator.ts'

/** Says on every page, on the screen and in print, that what is shown is fictional. */
export function ExerciseNotice(): ReactNode {
  const { t } = useTranslator()
  if (!useExercise()) return null
  return (
    <aside className="exercise" aria-label={t('web.exercise.banner')}>
      <p>
        <strong>{t('web.exercise.banner')}</strong> {t('web.exercise.about')}
      </p>
    </aside>
  )
}
