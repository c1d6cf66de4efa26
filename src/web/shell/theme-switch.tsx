import { useSyncExternalStore, type ReactNode } from 'react'
import { Select } from '../ui/select.tsx'
import { useTranslator } from '../ui/translator.ts'
import { chooseTheme, isTheme, onTheme, shownTheme, THEMES } from './theme.ts'

export function ThemeSwitch(): ReactNode {
  const { t } = useTranslator()
  const theme = useSyncExternalStore(onTheme, shownTheme)
  const choose = (value: string): void => {
    if (isTheme(value)) chooseTheme(value)
  }
  return (
    <div className="theme">
      <Select
        label={t('web.theme')}
        value={theme}
        onChange={choose}
        options={THEMES.map((value) => ({ value, label: t(`web.theme.${value}`) }))}
      />
    </div>
  )
}
