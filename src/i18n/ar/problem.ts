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

/** What is wrong, and what to do about it, in Arabic. \u2066 … \u2069 keep Latin runs (commands, paths, SQL) in their own order. */
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
  'problem.capability.unknown': 'لا توجد القدرة «\u2066{capability}\u2069» في التصنيف.',
  'remedy.capability.unknown':
    'هل تقصدون \u2066{nearest}\u2069؟ التصنيف الكامل: \u2066GET /api/v1/capabilities\u2069، أو «\u2066gaplist capabilities\u2069».',
  'problem.cli.option_invalid': 'القيمة «\u2068{value}\u2069» لا تصلح للخيار \u2066{option}\u2069.',
  'remedy.cli.option_invalid': 'القيم المقبولة: \u2066{allowed}\u2069.',
  'problem.cli.usage': 'لم يُفهم الأمر: \u2066{detail}\u2069.',
  'remedy.cli.usage': 'انظروا «\u2066gaplist --help\u2069»، أو «\u2066gaplist COMMAND --help\u2069» لأمر بعينه.',
  'problem.file.exists': 'الملف \u2066{file}\u2069 موجود من قبل.',
  'remedy.file.exists': 'اذكروا ملفا آخر، أو استبدلوا هذا الملف باستخدام «\u2066--force\u2069».',
  'problem.file.not_found': 'الملف \u2066{file}\u2069 غير موجود.',
  'remedy.file.not_found': 'يُرجى التحقق من المسار؛ وهو يُحسب من المجلد الذي يُنفَّذ فيه الأمر.',
  'problem.file.unreadable': 'تعذرت قراءة الملف \u2066{file}\u2069: \u2066{detail}\u2069.',
  'remedy.file.unreadable':
    'يجب أن يكون نصا بترميز UTF-8 في صيغة CSV مع صف للعناوين. يُرجى حفظه من جديد بصيغة «\u2066CSV UTF-8\u2069».',
  'problem.file.unwritable': 'تعذرت كتابة الملف \u2066{file}\u2069: \u2066{detail}\u2069.',
  'remedy.file.unwritable':
    'يُرجى التحقق من وجود المجلد ومن حق هذا المستخدم في الكتابة فيه ومن توافر مساحة على القرص؛ أو ذكر ملف آخر.',
  'problem.headline.no_such_observation': 'لا توجد البيانات المرصودة «\u2066{observation}\u2069».',
  'remedy.headline.no_such_observation':
    'اعرضوا البيانات المرصودة لبند ما بالأمر «\u2066gaplist trace LINE\u2069» واذكروا مفتاح أحدها.',
  'problem.history.before_first_fact':
    'لا يوجد شيء مسجل في \u2068{asOf}\u2069 أو قبله: أقدم البيانات تخص يوم \u2068{first}\u2069.',
  'remedy.history.before_first_fact': 'اطلبوا يوم \u2068{first}\u2069 أو يوما لاحقا.',
  'problem.history.day_invalid': '«\u2068{value}\u2069» ليس يوما من أيام التقويم.',
  'remedy.history.day_invalid': 'اكتبوا اليوم على هيئة سنة-شهر-يوم، مثل \u20662010-07-27\u2069.',
  'problem.history.day_too_far': '\u2068{value}\u2069 يتجاوز آخر يوم يمكن طلبه.',
  'remedy.history.day_too_far': 'اذكروا يوما لا يتجاوز \u2068{last}\u2069.',
  'problem.import.day_missing': 'لا يذكر السجل \u2066{file}\u2069 اليوم الذي يخصه.',
  'remedy.import.day_missing':
    'اذكروا اليوم باستخدام «\u2066--on DAY\u2069»، مثل «\u2066--on 2010-06-30\u2069»، أو أضيفوه إلى اسم الملف.',
  'problem.import.layout_unknown':
    'صف العناوين في \u2066{file}\u2069 لا يطابق أيا من الصيغ التي تمكن قراءتها: \u2066{header}\u2069.',
  'remedy.import.layout_unknown':
    'استخدموا سجل المساهمات (حسب البلد المساهم أو حسب الشهر) أو بيانات الانتشار Geo-PKO؛ ويعرض الأمر «\u2066gaplist import --help\u2069» أعمدتها.',
  'problem.internal': 'حدث خطأ داخل Gaplist. ولم يتغير شيء. الرقم المرجعي: \u2066{reference}\u2069.',
  'remedy.internal':
    'يُرجى المحاولة مرة أخرى؛ وإذا تكرر الخطأ، يُرجى الإبلاغ بالرقم المرجعي، إذ ترد التفاصيل تحته في ملف سجل التشغيل.',
  'problem.language.unknown': 'اللغة «\u2068{language}\u2069» غير متاحة.',
  'remedy.language.unknown': 'اختاروا إحدى اللغات التالية: \u2066{allowed}\u2069.',
  'problem.line.unknown': 'لا يوجد البند «\u2066{line}\u2069» في قائمة الثغرات لذلك اليوم.',
  'remedy.line.unknown': 'يُكتب البند على هيئة \u2066MISSION/capability\u2069. الأقرب: \u2066{nearest}\u2069.',
  'problem.mission.unknown': 'لا توجد بعثة باسم «\u2066{mission}\u2069».',
  'remedy.mission.unknown':
    'هل تقصدون \u2066{nearest}\u2069؟ جميع البعثات: \u2066GET /api/v1/missions\u2069، أو «\u2066gaplist missions\u2069».',
  'problem.request.invalid': 'الطلب غير صالح: \u2066{field}\u2069: \u2068{detail}\u2069.',
  'remedy.request.invalid':
    'يُرجى تصحيح \u2066{field}\u2069. ويرد وصف ما يقبله كل طلب في \u2066/api/v1/openapi.json\u2069.',
  'problem.request.method': 'الطريقة \u2066{method}\u2069 غير ممكنة هنا.',
  'remedy.request.method': 'الطرق المقبولة: \u2066{allow}\u2069.',
  'problem.request.not_found': 'لا يوجد شيء في \u2066{path}\u2069.',
  'remedy.request.not_found': 'يرد وصف المسارات الموجودة في \u2066/api/v1/openapi.json\u2069.',
  'problem.server.port_taken': 'المنفذ {port} في هذا الجهاز يستخدمه برنامج آخر.',
  'remedy.server.port_taken':
    'اختاروا منفذا آخر باستخدام «\u2066--port NUMBER\u2069» أو \u2066PORT=NUMBER\u2069، أو أوقفوا البرنامج الآخر. ويأخذ «\u2066--port 0\u2069» منفذا غير مستخدم.',
  'problem.store.auth_failed': 'رفضت قاعدة البيانات في \u2066{url}\u2069 تسجيل الدخول: \u2066{detail}\u2069.',
  'remedy.store.auth_failed':
    'يُرجى التحقق من اسم المستخدم وكلمة السر في DATABASE_URL، ومن السماح لهذا الجهاز بتسجيل الدخول (\u2066pg_hba.conf\u2069).',
  'problem.store.database_missing': 'لا توجد في الخادم \u2066{url}\u2069 قاعدة بيانات باسم «\u2066{database}\u2069».',
  'remedy.store.database_missing':
    'أنشئوها (\u2066createdb {database}\u2069)، أو اذكروا قاعدة أخرى في نهاية DATABASE_URL.',
  'problem.store.embedded.corrupt': 'دليل قاعدة البيانات \u2066{dir}\u2069 معطوب: \u2066{detail}\u2069',
  'remedy.store.embedded.corrupt':
    'لم يُمس شيء مما فيه. انقلوا الدليل إلى مكان آخر وأعيدوا التشغيل: ستُحمَّل البيانات المرفقة من جديد. ملف سجل التشغيل هو \u2066{log}\u2069. ولاستخدام قاعدة بيانات أخرى، اضبطوا \u2066DATABASE_URL=postgres://user:password@host:5432/database\u2069.',
  'problem.store.embedded.disk_full': 'القرص الذي يوجد فيه \u2066{dir}\u2069 ممتلئ.',
  'remedy.store.embedded.disk_full': 'أفسحوا بعض المساحة وأعيدوا التشغيل: كل ما جرى تأكيده ما زال محفوظا.',
  'problem.store.embedded.not_started': 'لم تبدأ قاعدة البيانات المدمجة العمل: \u2066{detail}\u2069',
  'remedy.store.embedded.not_started':
    'ملف سجل تشغيلها هو \u2066{log}\u2069. ويمكن استخدام خادم PostgreSQL آخر: اضبطوا \u2066DATABASE_URL=postgres://user:password@host:5432/database\u2069.',
  'problem.store.embedded.not_writable': 'تتعذر الكتابة في المجلد \u2066{dir}\u2069.',
  'remedy.store.embedded.not_writable': 'امنحوا هذا المستخدم حق الكتابة فيه، أو اذكروا مجلدا آخر في GAPLIST_HOME.',
  'problem.store.embedded.socket_path': 'لا يمكن استخدام مجلد المقبس \u2066{path}\u2069: \u2066{detail}\u2069.',
  'remedy.store.embedded.socket_path': 'اضبطوا TMPDIR على مسار قصير يخص هذا المستخدم، أو اضبطوا DATABASE_URL.',
  'problem.store.embedded.unsupported':
    'لا توجد قاعدة بيانات مدمجة لنظام \u2066{platform}\u2069 على \u2066{arch}\u2069.',
  'remedy.store.embedded.unsupported':
    'استخدموا \u2066PostgreSQL 15\u2069 أو إصدارا أحدث: اضبطوا \u2066DATABASE_URL=postgres://user:password@host:5432/database\u2069.',
  'problem.store.embedded.version':
    'أُنشئ دليل قاعدة البيانات \u2066{dir}\u2069 باستخدام \u2066PostgreSQL {found}\u2069؛ أما هذا البرنامج فيتضمن الإصدار \u2066{wanted}\u2069.',
  'remedy.store.embedded.version': 'افتحوه بالبرنامج الذي أنشأه، أو انقلوا الدليل إلى مكان آخر وأعيدوا التشغيل.',
  'problem.store.no_rights': 'ليست لمستخدم قاعدة البيانات الصلاحيات اللازمة: \u2066{detail}\u2069.',
  'remedy.store.no_rights':
    'ليُنفِّذ أحد المسؤولين مرة واحدة: \u2066CREATE ROLE gaplist_owner NOLOGIN; CREATE ROLE gaplist_app NOLOGIN; GRANT gaplist_owner, gaplist_app TO (\u2068مستخدم DATABASE_URL\u2069); GRANT CREATE ON DATABASE … TO gaplist_owner\u2069. أو اذكروا في DATABASE_OWNER_URL مستخدما له هذه الصلاحيات.',
  'problem.store.encoding': 'ترميز قاعدة البيانات هو ⁨{found}⁩، والأسماء بست لغات تتطلب ⁦UTF8⁩.',
  'remedy.store.encoding':
    'أنشئوا قاعدة بترميز ⁦UTF8⁩: ⁦createdb --encoding=UTF8 --template=template0 NAME⁩، ثم اذكروها في ⁦DATABASE_URL⁩.',
  'problem.store.schema_newer':
    'غيّر إصدار أحدث من Gaplist قاعدة البيانات هذه: \u2066{found}\u2069؛ أما هذا الإصدار فيعرف حتى \u2066{known}\u2069.',
  'remedy.store.schema_newer': 'يُرجى تحديث هذا البرنامج. فلا يجوز أن يكتب إصدار أقدم في قاعدة بيانات أحدث.',
  'problem.store.too_old': 'خادم قاعدة البيانات هو \u2066PostgreSQL {found}\u2069.',
  'remedy.store.too_old': 'يحتاج Gaplist إلى \u2066PostgreSQL {wanted}\u2069 أو إصدار أحدث.',
  'problem.store.unavailable': 'لا يمكن قراءة السجل في الوقت الحالي.',
  'remedy.store.unavailable': 'يُرجى المحاولة مرة أخرى بعد لحظات.',
  'problem.store.unreachable': 'لا تستجيب أي قاعدة بيانات في \u2066{url}\u2069: \u2066{detail}\u2069.',
  'remedy.store.unreachable':
    'يُرجى التحقق من المضيف والمنفذ في DATABASE_URL ومن أن الخادم يعمل. وفي غياب DATABASE_URL تُستخدم قاعدة البيانات المدمجة.',
  'problem.store.url_invalid': 'تعذرت قراءة DATABASE_URL كعنوان لقاعدة بيانات PostgreSQL: \u2066{url}\u2069.',
  'remedy.store.url_invalid':
    'اكتبوه على هيئة \u2066{detail}\u2069. وفي اسم المستخدم وكلمة السر، اكتبوا \u2066%40\u2069 بدلا من \u2066@\u2069 و\u2066%2F\u2069 بدلا من \u2066/\u2069، ورمّزوا العلامات الأخرى بالطريقة نفسها (\u2066%25\u2069 بدلا من \u2066%\u2069).',
  'problem.store.urls_differ':
    'يشير DATABASE_URL وDATABASE_OWNER_URL إلى قاعدتي بيانات مختلفتين: \u2066{url}\u2069 و\u2066{owner}\u2069.',
  'remedy.store.urls_differ':
    'اذكروا في كليهما المضيف نفسه والمنفذ نفسه وقاعدة البيانات نفسها؛ ولا يختلف إلا المستخدم وكلمة السر.',
  'problem.unit.mismatch': '\u2068{left}\u2069 و\u2068{right}\u2069 وحدتا قياس مختلفتان ولا يمكن جمعهما.',
  'remedy.unit.mismatch': 'اذكروا الكميتين بوحدة القياس نفسها.',
}
