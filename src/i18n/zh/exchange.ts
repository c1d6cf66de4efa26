import type { RowProblemCode } from '../../core/exchange/row-problem.ts'

/** Why a row of an imported file could not be taken, and what to do about it, in Chinese. */
export const exchange: Record<RowProblemCode | `remedy.${RowProblemCode}`, string> = {
  'row.columns_missing': '该行有{columns}个字段，与标题行的字段数不一致',
  'remedy.row.columns_missing': '请将该行与标题行对照；文本中如有逗号，须用半角引号括住文本。',
  'row.contributor_unknown': '没有派遣国“{contributor}”',
  'remedy.row.contributor_unknown': '请更正名称或填写ISO代码。最接近的是：{nearest}。',
  'row.coordinate_invalid': '坐标（{latitude}，{longitude}）不在地球上',
  'remedy.row.coordinate_invalid': '请以度为单位填写：纬度−90至90，经度−180至180；或将两者留空。',
  'row.date_invalid': '“{value}”不是有效日期',
  'remedy.row.date_invalid': '请按年-月-日填写，例如2010-06-30。',
  'row.day_future': '{value}晚于导入当日',
  'remedy.row.day_future': '登记册只载列已统计的数据：请更正日期。',
  'row.duplicate': '文件第{line}行已载有同一特派团、同一派遣国、同一日期的数据',
  'remedy.row.duplicate': '请保留两行中的一行，删除另一行。',
  'row.mission_unknown': '没有特派团“{mission}”',
  'remedy.row.mission_unknown': '请更正简称。最接近的是：{nearest}。',
  'row.number_invalid': '{column}中的“{value}”不是人数',
  'remedy.row.number_invalid': '请填写0至1,000,000的整数；如无数据，请将该字段留空。',
  'row.nothing_given': '该行没有任何数字',
  'remedy.row.nothing_given': '请至少填写一项人数，或删除该行。',
  'row.text_invalid': '{column}中的文本含有控制字符或改变书写方向的字符，或文本过长',
  'remedy.row.text_invalid': '请重新键入文本，不要粘贴；最多2,000个字符。',
  'row.total_differs': '各部分合计为{sum, number}，所列总数为{total, number}',
  'remedy.row.total_differs': '请对照来源，找出有误的数字并加以更正。',
}
