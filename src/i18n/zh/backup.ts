import type { backup as english } from '../en/backup.ts'

export const backup: Record<keyof typeof english, string> = {
  'cli.backup.progress': '{table}：第{number, number}个表，共{of, number}个，{megabytes, number}MB……',
  'cli.backup.done':
    '已写出{file}：{tables, plural, other {#个表}}的{rows, plural, other {#行}}，{megabytes, number}MB。',
  'cli.backup.sensitive': '该文件含有登记册的全部内容，包括保密的承诺和密钥：请像数据库本身一样保管。',
  'cli.backup.sealed': '该文件已加密：没有口令，任何人都无法恢复。',
  'cli.restore.checked': '{file}完整：{on, date}的备份，{rows, plural, other {#行}}，架构{migration}。',
  'cli.restore.confirm': '这将取代{where}的全部内容。请输入该地址以继续：',
  'cli.restore.verifying': '正在校验……',
  'cli.restore.done': '已恢复并校验：{rows, plural, other {#行}}。',
  'cli.restore.aside': '原有内容保存在{schemas}中；不再需要时请将其删除。',
}
