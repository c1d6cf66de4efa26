import type { ProblemCode } from '../../core/problem.ts'
import { problemAccess } from './problem-access.ts'
import { problemArrangement } from './problem-arrangement.ts'
import { problemAssignment } from './problem-assignment.ts'
import { problemDocument } from './problem-document.ts'
import { problemEdition } from './problem-edition.ts'
import { problemExchange } from './problem-exchange.ts'
import { problemExercise } from './problem-exercise.ts'
import { problemHistory } from './problem-history.ts'
import { problemMatchAnswers } from './problem-match-answers.ts'
import { problemMatchRun } from './problem-match-run.ts'
import { problemMatch } from './problem-match.ts'
import { problemReach } from './problem-reach.ts'
import { problemRequirement } from './problem-requirement.ts'
import { problemReview } from './problem-review.ts'
import { problemSupply } from './problem-supply.ts'

/** What is wrong, and what to do about it, in Chinese. */
export const problem: Record<`problem.${ProblemCode}` | `remedy.${ProblemCode}`, string> = {
  ...problemAccess,
  ...problemArrangement,
  ...problemAssignment,
  ...problemDocument,
  ...problemEdition,
  ...problemExchange,
  ...problemExercise,
  ...problemHistory,
  ...problemMatch,
  ...problemMatchRun,
  ...problemMatchAnswers,
  ...problemReach,
  ...problemRequirement,
  ...problemReview,
  ...problemSupply,
  'problem.capability.unknown': '分类表中没有能力“{capability}”。',
  'remedy.capability.unknown':
    '您要找的是{nearest}吗？完整分类表：GET /api/v1/capabilities，或“gaplist capabilities”。',
  'problem.cli.option_invalid': '值“{value}”不适用于选项{option}。',
  'remedy.cli.option_invalid': '可用的值：{allowed}。',
  'problem.cli.usage': '无法理解该命令：{detail}。',
  'remedy.cli.usage': '请参阅“gaplist --help”；单个命令请参阅“gaplist COMMAND --help”。',
  'problem.file.exists': '文件{file}已存在。',
  'remedy.file.exists': '请指定另一文件，或用“--force”替换该文件。',
  'problem.file.not_found': '文件{file}不存在。',
  'remedy.file.not_found': '请检查路径；路径以运行命令的文件夹为起点。',
  'problem.file.unreadable': '无法读取文件{file}：{detail}。',
  'remedy.file.unreadable': '文件必须是带标题行的UTF-8编码CSV文本。请重新另存为“CSV UTF-8”。',
  'problem.file.unwritable': '无法写入文件{file}：{detail}。',
  'remedy.file.unwritable': '请检查文件夹是否存在、该用户能否写入、磁盘是否有空间；或指定另一文件。',
  'problem.headline.no_such_observation': '没有观测数据“{observation}”。',
  'remedy.headline.no_such_observation': '请用“gaplist trace LINE”列出某一条目的观测数据，并给出其中一项的键。',
  'problem.history.before_first_fact': '{asOf}及以前没有任何记录：最早的数据所涉日期为{first}。',
  'remedy.history.before_first_fact': '请查询{first}或以后的日期。',
  'problem.history.day_invalid': '“{value}”不是有效日期。',
  'remedy.history.day_invalid': '请按年-月-日填写日期，例如2010-07-27。',
  'problem.history.day_too_far': '{value}晚于可查询的最后日期。',
  'remedy.history.day_too_far': '请填写不晚于{last}的日期。',
  'problem.import.day_missing': '登记册{file}没有说明所涉日期。',
  'remedy.import.day_missing': '请用“--on DAY”给出日期，例如“--on 2010-06-30”，或将日期写入文件名。',
  'problem.import.layout_unknown': '{file}的标题行不符合任何可读取的格式：{header}。',
  'remedy.import.layout_unknown':
    '请使用派遣情况登记册（按派遣国或按月）或Geo-PKO部署数据；“gaplist import --help”列出其各栏。',
  'problem.internal': 'Gaplist内部出错。未作任何更改。编号：{reference}。',
  'remedy.internal': '请重试；如再次出错，请报告该编号，日志中载有相应详情。',
  'problem.language.unknown': '不提供语文“{language}”。',
  'remedy.language.unknown': '请从下列语文中选择：{allowed}。',
  'problem.line.unknown': '当日的差距清单中没有条目“{line}”。',
  'remedy.line.unknown': '条目的写法为MISSION/capability。最接近的是：{nearest}。',
  'problem.mission.unknown': '没有特派团“{mission}”。',
  'remedy.mission.unknown': '您要找的是{nearest}吗？所有特派团：GET /api/v1/missions，或“gaplist missions”。',
  'problem.request.invalid': '请求无效：{field}：{detail}。',
  'remedy.request.invalid': '请更正{field}。各项请求可接受的内容见/api/v1/openapi.json。',
  'problem.request.method': '此处不能使用方法{method}。',
  'remedy.request.method': '可用的方法：{allow}。',
  'problem.request.not_found': '{path}没有任何内容。',
  'remedy.request.not_found': '现有路径见/api/v1/openapi.json。',
  'problem.server.port_taken': '本机端口{port}正被另一程序占用。',
  'remedy.server.port_taken':
    '请用“--port NUMBER”或PORT=NUMBER另选一个端口，或结束占用端口的程序。“--port 0”自动选用空闲端口。',
  'problem.store.auth_failed': '{url}的数据库拒绝登录：{detail}。',
  'remedy.store.auth_failed': '请检查DATABASE_URL中的用户和密码，以及是否允许本机登录（pg_hba.conf）。',
  'problem.store.database_missing': '{url}的服务器上没有数据库“{database}”。',
  'remedy.store.database_missing': '请创建该数据库（createdb {database}），或在DATABASE_URL末尾指定另一数据库。',
  'problem.store.embedded.corrupt': '数据库目录{dir}已损坏：{detail}',
  'remedy.store.embedded.corrupt':
    '其中内容均未改动。请将该目录移至别处后重新启动，随附的数据将重新载入。日志为{log}。如要使用其他数据库，请设置DATABASE_URL=postgres://user:password@host:5432/database。',
  'problem.store.embedded.disk_full': '{dir}所在磁盘已满。',
  'remedy.store.embedded.disk_full': '请腾出空间后重新启动：凡已确认的数据均完好保留。',
  'problem.store.embedded.not_started': '内置数据库未能启动：{detail}',
  'remedy.store.embedded.not_started':
    '其日志为{log}。也可使用其他PostgreSQL：请设置DATABASE_URL=postgres://user:password@host:5432/database。',
  'problem.store.embedded.not_writable': '无法写入文件夹{dir}。',
  'remedy.store.embedded.not_writable': '请授予该用户写入权限，或在GAPLIST_HOME中指定另一文件夹。',
  'problem.store.embedded.socket_path': '无法使用套接字文件夹{path}：{detail}。',
  'remedy.store.embedded.socket_path': '请将TMPDIR设为属于该用户的短路径，或设置DATABASE_URL。',
  'problem.store.embedded.unsupported': '没有适用于{platform}（{arch}）的内置数据库。',
  'remedy.store.embedded.unsupported':
    '请使用PostgreSQL 15或更高版本：设置DATABASE_URL=postgres://user:password@host:5432/database。',
  'problem.store.embedded.version': '数据库目录{dir}由PostgreSQL {found}创建；本程序自带的版本为{wanted}。',
  'remedy.store.embedded.version': '请用创建该目录的程序启动，或将该目录移至别处后重新启动。',
  'problem.store.no_rights': '数据库用户没有所需权限：{detail}。',
  'remedy.store.no_rights':
    '请管理员执行一次：CREATE ROLE gaplist_owner NOLOGIN; CREATE ROLE gaplist_app NOLOGIN; GRANT gaplist_owner, gaplist_app TO（DATABASE_URL中的用户）; GRANT CREATE ON DATABASE … TO gaplist_owner。或在DATABASE_OWNER_URL中指定具有这些权限的用户。',
  'problem.store.encoding': '数据库编码为{found}；六种语言的名称需要UTF8。',
  'remedy.store.encoding':
    '请新建UTF8编码的数据库：createdb --encoding=UTF8 --template=template0 NAME，并在DATABASE_URL中指明。',
  'problem.store.schema_newer': '此数据库已由更新版本的Gaplist更改：{found}；本版本最高支持{known}。',
  'remedy.store.schema_newer': '请更新本程序。旧版本不得写入较新的数据库。',
  'problem.store.too_old': '数据库服务器的版本为PostgreSQL {found}。',
  'remedy.store.too_old': 'Gaplist需要PostgreSQL {wanted}或更高版本。',
  'problem.store.unavailable': '暂时无法读取登记册。',
  'remedy.store.unavailable': '请稍后重试。',
  'problem.store.unreachable': '{url}没有数据库应答：{detail}。',
  'remedy.store.unreachable':
    '请检查DATABASE_URL中的主机和端口，并确认服务器正在运行。未设置DATABASE_URL时使用内置数据库。',
  'problem.store.url_invalid': 'DATABASE_URL无法作为PostgreSQL地址读取：{url}。',
  'remedy.store.url_invalid':
    '请按以下形式填写：{detail}。用户和密码中的@须写作%40，/须写作%2F，其他符号也须同样编码（%写作%25）。',
  'problem.store.urls_differ': 'DATABASE_URL与DATABASE_OWNER_URL指向不同的数据库：{url}与{owner}。',
  'remedy.store.urls_differ': '两者的主机、端口和数据库须相同；只有用户和密码可以不同。',
  'problem.unit.mismatch': '{left}与{right}是不同的计量单位，不能相加。',
  'remedy.unit.mismatch': '请用同一单位填写两个数量。',
}
