// Opens the register at a target (JSON) in a process of its own, fills it if it is empty, and prints what it did.
// node starter.ts <target>
import { loadSituation } from '../../src/app/exchange/load-situation.ts'
import { openStore, type Target } from '../../src/store/open.ts'
import { context } from './context.ts'
import { DATA } from './prepare.ts'

const store = await openStore(JSON.parse(process.argv[2]!) as Target)
try {
  console.log(JSON.stringify({ loaded: (await loadSituation(context(store), DATA)) !== null }))
} finally {
  await store.close()
}
