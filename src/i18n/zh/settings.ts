import type { settings as english } from '../en/settings.ts'

export const settings: Record<keyof typeof english, string> = {
  'web.settings.lead': '本网站的外观与语言。所作选择保存在此浏览器中。',
  'web.settings.time': '日期与时间',
  'web.settings.time.utc': '日期为日历日，对所有读者相同。时间以协调世界时（UTC）显示。',
  'web.settings.time.here': '您的设备时区为{zone}：当地{here}即UTC {utc}。',
  'web.settings.keys': '键盘',
  'web.settings.keys.about': '所有控件均可用Tab键到达。单字符快捷键可在其列表中关闭。',
  'web.settings.news': '获知动态',
  'web.settings.news.about': '打开的页面会自动更新。任务期限与审查日期见日历。',
  'web.settings.safety': '登录',
  'web.settings.safety.about': '通行密钥、第二验证因素、密码、程序密钥及已开会话均在您的账户中。',
}
