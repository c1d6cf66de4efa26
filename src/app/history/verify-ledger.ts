import type { LedgerView } from '../../contract/exchange.ts'
import { verifyLedger as verify } from '../../store/ledger/verify.ts'
import type { Ctx } from '../context.ts'

/** Walks the ledger's chain and every row that it vouches for; reads only. */
export async function verifyLedger(ctx: Ctx, onProgress?: (entries: number) => void): Promise<LedgerView> {
  const { findings, ...rest } = await verify(ctx.store.db, onProgress)
  return { ...rest, intact: findings.length === 0, findings: [...findings] }
}
