import type { RemarkCode } from '../../core/gap/remark.ts'

/** What must be known beside a figure or a line, in Spanish. */
export const remark: Record<`remark.${RemarkCode}`, string> = {
  'remark.figure.carried': 'Tomado de {from} (cifra del {on, date})',
  'remark.figure.derived': 'Calculado a partir de otros datos',
  'remark.figure.disputed': 'Las fuentes difieren: {values}, además de {chosen, number}; ningún editor ha elegido aún',
  'remark.figure.headline': 'Elegido por {author}: {reason}',
  'remark.figure.headline_by_secretariat': 'Elegido por la Secretaría: {reason}',
  'remark.figure.mixed_days': 'Sus partes se refieren a fechas distintas',
  'remark.figure.old': 'Cifra antigua: {on, date}, {days, plural, one {# día} many {# de días} other {# días}} antes',
  'remark.figure.other_unit': 'No se conoce en esta unidad; cifra conocida: {value, number} {unit} ({on, date})',
  'remark.figure.unverified': 'Cifra no verificada',
  'remark.gap.report_differs': 'Según una fuente, faltaban {value, number} al {on, date}',
  'remark.gap.reported': 'Carencia indicada por una fuente al {on, date}, no calculada',
  'remark.mission.closing': 'Misión en proceso de cierre; el mandato termina el {expiry, date}',
  'remark.mission.expired': 'El mandato expiró el {expiry, date}; no consta ninguna prórroga',
  'remark.requirement.additional': 'Además de los medios ya existentes, que no se cuentan',
  'remark.requirement.carried': 'Necesidad tomada de {from}',
  'remark.requirement.ceiling': 'Necesidad: la dotación autorizada, máximo fijado por el Consejo',
  'remark.requirement.no_figure': 'La necesidad se expresó sin cifra',
  'remark.requirement.unverified': 'Necesidad no verificada por completo',
}
