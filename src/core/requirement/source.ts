import { block, pass, type Verdict } from '../problem.ts'

/** http and https with a host; no user names, no spaces, nothing that a link could run. */
const ADDRESS = /^https?:\/\/[^\s/?#@<>"'`\\]+(?:[/?#][^\s<>"`\\]*)?$/iu

/** The address of a source, as a link may carry it. */
export function checkAddress(url: string): Verdict<string> {
  return url.length <= 2_000 && ADDRESS.test(url) ? pass(url) : block('source.url_invalid', { url })
}
