import type { problemHistory as english } from '../en/problem-history.ts'

export const problemHistory: Record<keyof typeof english, string> = {
  'problem.subject.changed': '在您读取第{version}版之后，他人已作修改。您的内容没有写入。',
  'remedy.subject.changed': '请重新读取、比较，并以新的版本提交您的修改。',
  'problem.request.version_missing': '请求未说明要修改哪一版本。',
  'remedy.request.version_missing': '请先读取该对象，并在If-Match标头中发送其ETag。',
  'problem.request.key_reused': '密钥{key}已用于另一请求。',
  'remedy.request.key_reused': '每个新请求请使用新的Idempotency-Key；只有完全相同的请求才可重复使用同一密钥。',
  'problem.text.too_long': '{field}有{length}个字符；最多接受{limit}个。',
  'remedy.text.too_long': '请缩短{field}。',
  'problem.text.empty': '{field}为空。',
  'remedy.text.empty': '请填写{field}。',
  'problem.text.character': '{field}含有不接受的字符：{character}。',
  'remedy.text.character': '请将其删除。不接受控制字符和改变文字方向的标记。',
}
