import type { RemarkCode } from '../../core/gap/remark.ts'

/** What must be known beside a figure or a line, in Chinese. */
export const remark: Record<`remark.${RemarkCode}`, string> = {
  'remark.figure.carried': '沿用{from}的数字（{on, date}的数字）',
  'remark.figure.derived': '根据其他数据计算得出',
  'remark.figure.disputed': '各来源说法不一：除{chosen, number}外，另有{values}；编辑尚未选定',
  'remark.figure.headline': '由{author}选定：{reason}',
  'remark.figure.headline_by_secretariat': '由秘书处选定：{reason}',
  'remark.figure.mixed_days': '各组成部分所涉日期不同',
  'remark.figure.old': '数字较旧：{on, date}，早{days, plural, other {#天}}',
  'remark.figure.other_unit': '按此单位无数据；已知数据：{value, number}（单位：{unit}；{on, date}）',
  'remark.figure.unverified': '数字未经核实',
  'remark.gap.report_differs': '据一来源报告，{on, date}缺少{value, number}',
  'remark.gap.reported': '差距系来源于{on, date}所报告，并非计算得出',
  'remark.mission.closing': '特派团正在关闭；任务期限于{expiry, date}结束',
  'remark.mission.expired': '任务期限已于{expiry, date}届满；未见延长',
  'remark.requirement.additional': '在现有数量之外另需，现有数量不计入',
  'remark.requirement.carried': '沿用{from}的需求',
  'remark.requirement.ceiling': '需求：核定人数，即安理会规定的上限',
  'remark.requirement.no_figure': '提出需求时未说明数量',
  'remark.requirement.unverified': '需求未经充分核实',
}
