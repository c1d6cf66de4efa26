import type { AsyncRouteComponent } from '@tanstack/react-router'
import { createElement, use, type ComponentType, type ReactNode } from 'react'
import { Unreachable } from '../ui/fetch.ts'

/**
 * A room that is loaded when somebody goes there. What cannot be loaded is said in the room's place; the page is not
 * loaded again by itself, for without a network nothing would come of it.
 */
export function room<Name extends string>(
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): AsyncRouteComponent<object> {
  let there: ComponentType | null = null
  let coming: Promise<ComponentType> | null = null
  const bring = (): Promise<ComponentType> => {
    coming ??= load().then(
      (module) => (there = module[name]),
      (cause) => {
        throw new Unreachable(cause)
      },
    )
    return coming
  }
  const Room = (): ReactNode => createElement(there ?? use(bring()))
  // Whoever only came near is told nothing, and going there tries again.
  Room.preload = () =>
    bring().then(
      () => undefined,
      () => void (coming = null),
    )
  return Room
}
