import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SheetReport } from '../../contract/sheet.ts'
import { useTranslator } from '../ui/translator.ts'
import { saveFile, sendFile } from './send-file.ts'

export interface Upload {
  readonly file: File | null
  readonly report: SheetReport | null
  /** What is under way. */
  readonly busy: 'PREVIEW' | 'COMMIT' | 'MARKED' | null
  readonly error: Error | null
  preview(file: File): void
  commit(): void
  marked(): void
  reset(): void
}

/** One file on its way: previewed, then written, its bad rows marked. */
export function useUpload(kind: string): Upload {
  const { language } = useTranslator()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [report, setReport] = useState<SheetReport | null>(null)
  const path = `/api/v1/sheets/${kind}`
  const headers = { 'accept-language': language }
  const previewing = useMutation({
    networkMode: 'always',
    mutationFn: async (chosen: File) =>
      (await (await sendFile(`${path}/preview`, chosen, headers)).json()) as SheetReport,
    onSuccess: setReport,
  })
  const committing = useMutation({
    networkMode: 'always',
    mutationFn: async ({ chosen, digest }: { chosen: File; digest: string }) =>
      (await (await sendFile(path, chosen, { ...headers, 'content-digest': digest })).json()) as SheetReport,
    onSuccess: async (done) => {
      setReport(done)
      await queries.invalidateQueries()
    },
  })
  const marking = useMutation({
    networkMode: 'always',
    mutationFn: async (chosen: File) => {
      const answer = await sendFile(`${path}/marked`, chosen, headers)
      saveFile(chosen.name.replace(/(\.\w+)?$/, '-marked$1'), await answer.blob())
    },
  })
  return {
    file,
    report,
    busy: previewing.isPending ? 'PREVIEW' : committing.isPending ? 'COMMIT' : marking.isPending ? 'MARKED' : null,
    error: previewing.error ?? committing.error ?? marking.error,
    preview(chosen) {
      setFile(chosen)
      setReport(null)
      for (const one of [committing, marking]) one.reset()
      previewing.mutate(chosen)
    },
    commit() {
      if (file && report) committing.mutate({ chosen: file, digest: report.digest })
    },
    marked() {
      if (file) marking.mutate(file)
    },
    reset() {
      setFile(null)
      setReport(null)
      for (const one of [previewing, committing, marking]) one.reset()
    },
  }
}
