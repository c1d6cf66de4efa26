import type { views as english } from '../en/views.ts'

export const views: Record<keyof typeof english, string> = {
  'web.views.name': '视图名称',
  'web.views.save': '保存',
  'web.views.none': '尚未保存任何视图。',
  'web.views.about':
    '视图保存在此浏览器中，归登录者所有。链接可将视图带往任何地方：打开者提出同样的问题，所见以其权限为限。',
  'web.views.taken': '已有同名视图。',
  'web.views.nameless': '请为视图命名。',
  'web.views.link': '复制链接',
  'web.views.copied': '已复制',
  'web.views.delete': '删除',
  'web.views.deleted': '已删除“{name}”。',
  'web.views.undo': '撤销',
}
