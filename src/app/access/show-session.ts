import type { SessionView } from '../../contract/access.ts'
import { factorsSet } from '../../store/access/factors.ts'
import type { Ctx } from '../context.ts'
import { bodyNames, grantView } from './grant-view.ts'
import type { Signed } from './signed.ts'

const NOBODY: SessionView = {
  viewer: null,
  person: null,
  by: null,
  acting: null,
  grants: [],
  secondFactor: null,
  password: null,
  passkeys: null,
  expiresAt: null,
}

/** Who signed in, for whom they may act, and how they proved who they are. */
export async function showSession(ctx: Ctx, signed: Signed | null): Promise<SessionView> {
  if (!signed) return NOBODY
  const [name, factors] = await Promise.all([bodyNames(ctx), factorsSet(ctx.store.auth, signed.person)])
  const { person, viewer, by } = signed
  const { organisation, role, level, administrator } = viewer
  return {
    viewer: {
      person,
      organisation,
      role,
      level,
      administrator,
      lacksSecondFactor: viewer.lacksSecondFactor ?? false,
    },
    person: { id: person, name: signed.name, email: signed.email },
    by: by.is,
    acting: signed.acting?.id ?? null,
    grants: signed.grants.map((g) => grantView(g, name)),
    secondFactor: { set: factors.codes, shown: signed.factors === 2 },
    password: factors.password,
    passkeys: factors.passkeys,
    expiresAt: by.is === 'SESSION' ? by.expiresAt : null,
  }
}
