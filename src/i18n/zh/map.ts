import type { map as english } from '../en/map.ts'

export const map: Record<keyof typeof english, string> = {
  'web.map.lead': '各特派团所在地及其差距清单中未填补的条目数。圆的面积表示未填补差距的数目，每一类别各有图案。',
  'web.map.picture': '差距清单中有条目的特派团分布图，表格内容与之相同',
  'web.map.area': '地区',
  'web.map.area.world': '全世界',
  'web.map.area.africa': '非洲',
  'web.map.area.middle-east': '中东',
  'web.map.open': '{n, plural, =0 {没有未填补的差距} other {#项未填补的差距}}',
  'web.map.column.open': '未填补的差距',
  'web.map.table': '特派团及其未填补的差距',
  'web.map.scale': '圆的面积：未填补的差距',
  'web.map.moved': '会相互遮盖的圆已移开，由线条指向所在地。',
  'web.map.unplaced': '因未记录地点而未标在图上：{names}',
  'web.map.lines': '查看条目',
  'web.map.page': '特派团页面',
  'web.map.disclaimer': '本地图上的边界和名称以及所使用的标示并不意味着联合国正式认可或接受。',
  'web.map.source':
    '图上未绘边界。海岸线：Natural Earth（公有领域）。圆标于登记册所载总部所在地，精确到十分之一度；位置仅供参考，未经核实。',
}
