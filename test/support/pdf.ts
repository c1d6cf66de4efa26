import { PDFiumLibrary, type PDFiumDocument, type PDFiumPage } from '@hyzyla/pdfium'

/** A page as it is looked at: one byte a pixel, from black to white. */
export interface GreyPage {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

/** What the library's own functions do not reach: PDFium's tree of tags. Handles are addresses; 0 is none. */
interface Tags {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: { malloc(bytes: number): number; free(at: number): void }
  _FPDF_StructTree_GetForPage(page: number): number
  _FPDF_StructTree_CountChildren(tree: number): number
  _FPDF_StructTree_GetChildAtIndex(tree: number, i: number): number
  _FPDF_StructTree_Close(tree: number): void
  _FPDF_StructElement_GetType(element: number, at: number, bytes: number): number
  _FPDF_StructElement_CountChildren(element: number): number
  _FPDF_StructElement_GetChildAtIndex(element: number, i: number): number
}
/** A rendered page is closed by the library: what is read of it is read first. */
type Inside = { readonly module: Tags; readonly pageIdx: number }

let library: Promise<PDFiumLibrary> | null = null

async function opened<T>(bytes: Uint8Array, use: (document: PDFiumDocument) => T | Promise<T>): Promise<T> {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(Buffer.from(bytes))
  try {
    return await use(document)
  } finally {
    document.destroy()
  }
}

const pagesOf = (document: PDFiumDocument): PDFiumPage[] =>
  Array.from({ length: document.getPageCount() }, (_, i) => document.getPage(i))

export const pageCount = (bytes: Uint8Array): Promise<number> => opened(bytes, (d) => d.getPageCount())

/** The text of each page, as PDFium reads it. */
export const pageTexts = (bytes: Uint8Array): Promise<string[]> =>
  opened(bytes, (d) => pagesOf(d).map((page) => page.getText().replaceAll('\r\n', '\n')))

/** Pages from the first on, in `dpi` dots an inch. */
export const pageImages = (bytes: Uint8Array, dpi: number, most = Infinity): Promise<GreyPage[]> =>
  opened(bytes, (document) =>
    Promise.all(
      pagesOf(document)
        .slice(0, most)
        .map(async (page) => {
          const grey = async ({ data }: { data: Uint8Array }): Promise<Uint8Array> => data
          const made = await page.render({ scale: dpi / 72, colorSpace: 'Gray', render: grey })
          return { width: made.width, height: made.height, grey: new Uint8Array(made.data) }
        }),
    ),
  )

/** The tags of each page, an element a line, indented: what a screen reader is told. Rows of tables without their cells. */
export const pageTags = (bytes: Uint8Array): Promise<string[][]> =>
  opened(bytes, (d) => pagesOf(d).map((page) => tagsOf(page as unknown as Inside)))

function tagsOf({ module, pageIdx }: Inside): string[] {
  const tree = module._FPDF_StructTree_GetForPage(pageIdx)
  const lines: string[] = []
  const walk = (element: number, depth: number): void => {
    const type = typeOf(module, element)
    lines.push(`${'  '.repeat(depth)}${type}`)
    if (type === 'TR') return
    for (let i = 0; i < module._FPDF_StructElement_CountChildren(element); i++) {
      const child = module._FPDF_StructElement_GetChildAtIndex(element, i)
      if (child !== 0) walk(child, depth + 1)
    }
  }
  for (let i = 0; i < module._FPDF_StructTree_CountChildren(tree); i++)
    walk(module._FPDF_StructTree_GetChildAtIndex(tree, i), 0)
  module._FPDF_StructTree_Close(tree)
  return lines
}

function typeOf(module: Tags, element: number): string {
  const bytes = module._FPDF_StructElement_GetType(element, 0, 0)
  if (bytes < 4) return ''
  const at = module.wasmExports.malloc(bytes)
  module._FPDF_StructElement_GetType(element, at, bytes)
  const text = Buffer.from(module.HEAPU8.slice(at, at + bytes - 2)).toString('utf16le')
  module.wasmExports.free(at)
  return text
}
