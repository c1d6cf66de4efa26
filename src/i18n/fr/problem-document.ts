import type { DocumentProblems } from '../../core/problem/document.ts'

export const problemDocument: Record<`problem.${keyof DocumentProblems}` | `remedy.${keyof DocumentProblems}`, string> =
  {
    'problem.paper.format_unfit': 'Ce document n’existe pas au format {format}.',
    'remedy.paper.format_unfit': 'Demandez l’un de ceux-ci : {allowed}.',
    'problem.paper.language_unfit': 'Ce document n’existe pas en « {language} ».',
    'remedy.paper.language_unfit': 'Demandez l’une de ces langues : {allowed}.',
    'problem.paper.busy': 'Trop de documents sont en préparation en ce moment ; celui-ci n’a pas été commencé.',
    'remedy.paper.busy': 'Réessayez dans une minute.',
    'problem.paper.too_heavy': 'Le document « {paper} » demandait trop de temps ou de mémoire et a été abandonné.',
    'remedy.paper.too_heavy': 'Demandez moins de lignes, ou un tableur au lieu d’un document.',
    'problem.document.unknown': 'Aucun document ne porte la cote « {symbol} ».',
    'remedy.document.unknown':
      'Les documents émis sont énumérés sous /api/v1/documents, ou par « gaplist paper list ».',
    'problem.document.damaged':
      'Le document {symbol} n’est pas conservé tel qu’il a été émis : son contenu n’a pas l’empreinte conservée avec lui. Il n’est pas montré.',
    'remedy.document.damaged':
      'Lancez « gaplist ledger verify » pour trouver ce qui a été modifié, et restaurez le registre à partir d’une sauvegarde.',
    'problem.document.symbol_invalid': '« {symbol} » n’est pas une cote de document.',
    'remedy.document.symbol_invalid':
      'Une cote se compose de parties séparées par des barres, comme S/2010/388 ou S/2010/388/Corr.1 : d’abord des capitales, pas d’espaces, 60 caractères au plus.',
    'problem.document.symbol_taken':
      'La cote {symbol} a été donnée à un autre document le {on, date}. Rien n’a été émis.',
    'remedy.document.symbol_taken':
      'Choisissez une autre cote ; ce qui corrige ou révise ce document en garde la cote et ajoute /Corr.1 ou /Rev.1.',
    'problem.document.base_unknown':
      '{symbol} compléterait, corrigerait ou réviserait le document {base}, qui n’a pas été émis ici.',
    'remedy.document.base_unknown': 'Émettez d’abord {base}, ou choisissez une cote sans cette terminaison.',
    'problem.document.language_missing': 'Le document {symbol} n’a pas été émis en « {language} ».',
    'remedy.document.language_missing': 'Il existe en : {allowed}.',
  }
