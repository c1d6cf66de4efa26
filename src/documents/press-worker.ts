import { parentPort } from 'node:worker_threads'
import type { Format, Paper } from './block.ts'
import type { Printed } from './press.ts'
import { render } from './render/render.ts'

// One paper after the other: the next one is sent when this one is done.
parentPort!.on('message', async ({ id, paper, format }: { id: number; paper: Paper; format: Format }) => {
  const answer = await render(paper, format).then(
    (bytes): Printed => ({ id, bytes: new Uint8Array(bytes) }),
    (error: unknown): Printed => ({ id, failed: String((error as Error)?.message ?? error).slice(0, 500) }),
  )
  parentPort!.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : [])
})
