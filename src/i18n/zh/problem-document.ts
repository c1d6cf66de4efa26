import type { DocumentProblems } from '../../core/problem/document.ts'

export const problemDocument: Record<`problem.${keyof DocumentProblems}` | `remedy.${keyof DocumentProblems}`, string> =
  {
    'problem.paper.format_unfit': '本文件没有{format}格式。',
    'remedy.paper.format_unfit': '请选择以下格式之一：{allowed}。',
    'problem.paper.language_unfit': '本文件没有“{language}”语文本。',
    'remedy.paper.language_unfit': '请选择以下语文之一：{allowed}。',
    'problem.paper.busy': '目前正在编制的文件过多，本文件尚未开始编制。',
    'remedy.paper.busy': '请一分钟后再试。',
    'problem.paper.too_heavy': '文件“{paper}”所需时间或内存过多，已放弃编制。',
    'remedy.paper.too_heavy': '请减少行数，或选择电子表格而不是文档。',
    'problem.document.unknown': '没有文号为“{symbol}”的文件。',
    'remedy.document.unknown': '已印发的文件列于/api/v1/documents，也可用“gaplist paper list”查看。',
    'problem.document.damaged': '文件{symbol}与印发时不符：其内容与同时保存的散列值不一致，因此不予显示。',
    'remedy.document.damaged': '请运行“gaplist ledger verify”查明改动，并用备份恢复登记册。',
    'problem.document.symbol_invalid': '“{symbol}”不是文号。',
    'remedy.document.symbol_invalid':
      '文号由斜线分隔的各部分组成，例如S/2010/388或S/2010/388/Corr.1：以大写拉丁字母开头，不含空格，最多60个字符。',
    'problem.document.symbol_taken': '文号{symbol}已于{on, date}用于另一份文件。没有印发任何文件。',
    'remedy.document.symbol_taken': '请选用另一文号；更正或修订该文件的文件沿用其文号，并加上/Corr.1或/Rev.1。',
    'problem.document.base_unknown': '{symbol}是对文件{base}的增编、更正或修订，但该文件并未在此印发。',
    'remedy.document.base_unknown': '请先印发{base}，或选用没有该后缀的文号。',
    'problem.document.language_missing': '文件{symbol}没有以“{language}”印发。',
    'remedy.document.language_missing': '现有语文：{allowed}。',
  }
