import './palette.css'
import type { ReactNode } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Collection, Header, Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Input, Label, SearchField } from 'react-aria-components/SearchField'
import { Dialog } from '../ui/dialog.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useTranslator } from '../ui/translator.ts'
import { useTargets, type Target } from './targets.ts'

interface Props {
  readonly onShortcuts: () => void
  readonly onClose: () => void
}

/** A window with one field that goes to any room, mission or capability, or does something. */
export function Palette(props: Props): ReactNode {
  const { t } = useTranslator()
  return (
    <Dialog title={t('web.palette')} onClose={props.onClose}>
      <Finder {...props} />
    </Dialog>
  )
}

function Finder({ onShortcuts, onClose }: Props): ReactNode {
  const { t } = useTranslator()
  const { contains } = useFilter({ sensitivity: 'base' })
  const sections = useTargets(onShortcuts)
  const fits = (text: string, typed: string): boolean =>
    typed
      .trim()
      .split(/\s+/)
      .every((word) => contains(text, word))
  const choose = (key: unknown): void => {
    const target = sections.flatMap(({ targets }) => targets).find(({ id }) => id === key)
    onClose()
    target?.go()
  }
  return (
    <div className="palette">
      <Autocomplete filter={fits}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the window was asked for in order to type in it */}
        <SearchField autoFocus>
          <Label>{t('web.palette.search')}</Label>
          <Input dir="auto" />
        </SearchField>
        <ScrollRegion label={t('web.palette')}>
          <Menu
            aria-label={t('web.palette')}
            items={sections}
            onAction={choose}
            renderEmptyState={() => <p className="soft">{t('web.palette.none')}</p>}
          >
            {({ id, name, targets }) => (
              <MenuSection id={id}>
                <Header>{name}</Header>
                <Collection items={targets}>{item}</Collection>
              </MenuSection>
            )}
          </Menu>
        </ScrollRegion>
      </Autocomplete>
    </div>
  )
}

const item = ({ id, text, more }: Target): ReactNode => (
  <MenuItem id={id} textValue={more === undefined ? text : `${text} ${more}`} className="target">
    <span>{text}</span>
    {more !== undefined && <span className="more-words">{more}</span>}
  </MenuItem>
)
