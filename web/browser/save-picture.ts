import { chartWords } from './chart-words.ts'
import { pictureOf } from './picture.ts'
import type { Picture, Pictured } from './picture.ts'

export type PictureKind = 'png' | 'svg'

/** Saves a chart as a picture on the reader's machine. Gives the file's name. */
export const savePicture = async (pictured: Pictured, kind: PictureKind): Promise<string> => {
  const content = await contentOf(pictureOf(pictured), kind)
  const name = `${chartWords('file')}-${pictured.figure.dataset['file'] ?? ''}.${kind}`
  save(content, name)
  return name
}

const contentOf = ({ svg, dots }: Picture, kind: PictureKind): Promise<Blob> =>
  kind === 'svg' ? Promise.resolve(new Blob([svg], { type: 'image/svg+xml' })) : pngOf(dots)

const pngOf = (dots: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    dots.toBlob((png) => (png ? resolve(png) : reject(new Error('This browser makes no PNG.'))))
  })

/** Long enough for every browser to have begun. */
const keptMilliseconds = 60_000

const save = (content: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMilliseconds)
}
