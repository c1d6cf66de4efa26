import { Command } from 'commander'
import { verifyLedger } from '../../app/history/verify-ledger.ts'
import { newestEntry } from '../../store/ledger/head.ts'
import { EXIT } from '../exit.ts'
import { withLanguage } from '../options.ts'
import { runWithRegister } from '../run.ts'

export function ledgerCommand(): Command {
  const ledger = new Command('ledger').description('the hash-chained record of every change')
  withLanguage(
    ledger
      .command('verify')
      .description('walk the chain and every row that it vouches for; exit code 3 if anything was changed'),
  )
    .option('--json', 'the findings as JSON')
    .addHelpText(
      'after',
      `
The head that it prints, kept somewhere else, proves later that nothing before it was changed.`,
    )
    .action((options: { language?: string; json?: boolean }) =>
      runWithRegister(options.language, async ({ t, out }, { ctx }) => {
        const found = await verifyLedger(ctx)
        if (options.json) out(JSON.stringify(found, null, 2))
        else if (found.intact) {
          const head = await newestEntry(ctx.store.db)
          out(t.t('cli.ledger.intact', { entries: found.entries, rows: found.rows }))
          if (head) out(t.t('cli.ledger.head', { seq: head.seq, hash: head.hash }))
        } else
          for (const f of found.findings)
            out(
              t.t('cli.ledger.finding', {
                seq: f.seq,
                fault: t.maybe(`fault.${f.fault}`) ?? f.fault,
                table: f.table ?? '–',
              }),
            )
        return found.intact ? EXIT.ok : EXIT.broken
      }),
    )
  return ledger
}
