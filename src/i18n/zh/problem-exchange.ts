import type { problemExchange as english } from '../en/problem-exchange.ts'

export const problemExchange: Record<keyof typeof english, string> = {
  'problem.exchange.file_too_large': '文件有{bytes}字节；最多接受{limit}字节。',
  'remedy.exchange.file_too_large': '请将其分成几个文件。',
}
