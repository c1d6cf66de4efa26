import { listenToLedger } from '../../store/live.ts'
import type { Store } from '../../store/open.ts'
import type { Api } from '../env.ts'
import { makeHub, type Hub } from './hub.ts'

const hubs = new WeakMap<Api, Hub>()

/** The hub of one server process; it listens to the register while somebody is connected. */
export function openHub(api: Api, store: Store): Hub {
  const hub = makeHub((hearing) => listenToLedger(store, hearing))
  hubs.set(api, hub)
  return hub
}

/** Ends the live connections of a server that is about to close: they would not end by themselves. */
export const endLive = async (api: Api): Promise<void> => hubs.get(api)?.close()
