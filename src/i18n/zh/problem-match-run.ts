import type { MatchRunProblems } from '../../core/problem/match-run.ts'

export const problemMatchRun: Record<`problem.${keyof MatchRunProblems}` | `remedy.${keyof MatchRunProblems}`, string> =
  {
    'problem.run.unknown': '没有运行“{run}”，或者您无权查看。',
    'remedy.run.unknown': '您的运行：“gaplist match runs”，或/api/v1/match-runs。',
    'problem.run.damaged': '运行{run}的存储内容与保存时不一致：其问题的散列值与旁边所记不符。不予显示。',
    'remedy.run.damaged': '请运行“gaplist ledger verify”查找改动之处，并从备份恢复登记册。',
    'problem.run.too_many': '您已有{limit, plural, other {#}}个运行在等待或进行中：不再接受更多。',
    'remedy.run.too_many': '请等待其中一个结束，或停止一个。',
    'problem.run.queue_full': '已有{limit, plural, other {#}}个运行在等待：队列已满。',
    'remedy.run.queue_full': '请几分钟后再试。',
    'problem.run.limit_invalid': '{field}：“{value}”不是{from, number}到{to, number}之间的整数。',
    'remedy.run.limit_invalid': '请给出{from, number}到{to, number}之间的整数，或省略{field}。',
    'problem.run.engine_unknown': '没有引擎“{engine}”。',
    'remedy.run.engine_unknown': '应为：{allowed}；也可省略，由程序选用合适的引擎。',
    'problem.run.not_running': '运行{run}既不在等待也不在进行：没有可停止的。',
    'remedy.run.not_running': '请查看其结果。',
    'problem.run.not_yours': '运行{run}是他人请求的。',
    'remedy.run.not_yours': '只有请求者才能将其展示给他人。',
    'problem.run.share_unknown': '运行不能展示给“{visibility}”。',
    'remedy.run.share_unknown': '应为：{allowed}。',
    'problem.run.share_confidential':
      '该运行用到了{count, plural, other {#}}项他人的承诺或安排，这些内容不向“{visibility}”展示，或不展示全部条件。未予共享。',
    'remedy.run.share_confidential': '请以受众“{visibility}”重新运行：其无权查看的内容便不会纳入。',
    'problem.run.failed': '运行{run}失败：没有计划。',
    'remedy.run.failed': '其页面说明原因。请重新请求，必要时改用其他限制。',
  }
