import { useNavigate, useSearch } from '@tanstack/react-router'
import { LANGUAGES } from '../../core/language.ts'
import { OWN_NAMES } from '../../i18n/language.ts'
import { useSession } from '../access/session.ts'
import { useCapabilities, useMissions } from '../gap/queries.ts'
import { roomsFor } from '../shell/rooms.ts'
import { chooseTheme, THEMES } from '../shell/theme.ts'
import { useTranslator } from '../ui/translator.ts'

/** Something that can be chosen; `more` is found by its words as well. */
export interface Target {
  readonly id: string
  readonly text: string
  readonly more?: string
  readonly go: () => void
}
export interface TargetSection {
  readonly id: string
  readonly name: string
  readonly targets: readonly Target[]
}

/** Everything that the palette offers to this viewer. */
export function useTargets(onShortcuts: () => void): readonly TargetSection[] {
  const { t } = useTranslator()
  return [
    { id: 'rooms', name: t('web.nav'), targets: useRooms() },
    { id: 'actions', name: t('web.palette.actions'), targets: useActions(onShortcuts) },
    { id: 'missions', name: t('web.nav.missions'), targets: useMissionTargets() },
    { id: 'capabilities', name: t('web.palette.capabilities'), targets: useCapabilityTargets() },
  ]
}

function useRooms(): Target[] {
  const { t } = useTranslator()
  const navigate = useNavigate()
  const session = useSession().data
  const viewer = session?.viewer
  const keeps = viewer?.level === 'MANAGER' || viewer?.administrator === true
  const personal = [
    viewer
      ? ({ to: '/account', text: 'web.access.account' } as const)
      : ({ to: '/sign-in', text: 'web.access.signIn' } as const),
    ...(keeps ? [{ to: '/people', text: 'web.access.people' } as const] : []),
  ]
  return [...roomsFor(viewer != null), ...personal].map(({ to, text }) => ({
    id: `room:${to}`,
    text: t(text),
    go: () => void navigate({ to }),
  }))
}

function useActions(onShortcuts: () => void): Target[] {
  const { t } = useTranslator()
  const navigate = useNavigate()
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const now = (): void =>
    void navigate({ to: '.', search: (was) => ({ ...was, asOf: undefined, knownAt: undefined, offset: undefined }) })
  const elsewhere = asOf !== undefined || knownAt !== undefined
  return [
    ...(elsewhere ? [{ id: 'now', text: t('web.asOf.default'), go: now }] : []),
    { id: 'shortcuts', text: t('web.shortcuts'), go: onShortcuts },
    // Printing waits until the window is gone, which would be on the paper otherwise.
    { id: 'print', text: t('web.print'), go: () => void setTimeout(() => print(), 100) },
    ...THEMES.map((theme) => ({
      id: `theme:${theme}`,
      text: t('web.pair', { what: t('web.theme'), more: t(`web.theme.${theme}`) }),
      go: () => chooseTheme(theme),
    })),
    ...LANGUAGES.map((lang) => ({
      id: `language:${lang}`,
      text: t('web.pair', { what: t('web.language'), more: OWN_NAMES[lang] }),
      go: () => void navigate({ to: '.', search: (was) => ({ ...was, lang }), replace: true }),
    })),
  ]
}

function useMissionTargets(): Target[] {
  const navigate = useNavigate()
  const missions = useMissions(useSearch({ from: '__root__' })).data?.missions ?? []
  return missions
    .filter(({ code }) => code !== 'ALL')
    .map(({ code, name }) => ({
      id: `mission:${code}`,
      text: code,
      more: name,
      go: () => void navigate({ to: '/missions/$code', params: { code } }),
    }))
}

function useCapabilityTargets(): Target[] {
  const { t } = useTranslator()
  const navigate = useNavigate()
  return useCapabilities().map(({ code, name, domain }) => ({
    id: `capability:${code}`,
    text: name,
    more: t(`domain.${domain}`),
    go: () => void navigate({ to: '/', search: { capability: code } }),
  }))
}
