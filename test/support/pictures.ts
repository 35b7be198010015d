import type { Browser } from 'playwright-core'

/** What is in an SVG file, read by a browser as XML. */
export interface ReadSvg {
  /** `svg`, or `html` where it is not well-formed. */
  root: string
  width: string
  title: string
  description: string
  /** All text that is drawn, in its order. */
  text: string
  /** The names of all elements, once each. */
  elements: string[]
}

/** What is in a PNG file, and how far the SVG looks like it. */
export interface SeenPicture {
  width: number
  height: number
  /** Red, green, blue and opacity, each up to 255. */
  corner: number[]
  /** From 0 to 1. */
  notWhite: number
  /** The part of the picture that clearly differs from the SVG, from 0 to 1. */
  unlikeSvg: number
}

/** Reads an SVG file in an empty page. */
export const readSvg = (browser: Browser, svg: string): Promise<ReadSvg> =>
  inEmptyPage(
    browser,
    `(() => {
      const { documentElement: root } = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')
      const wordsOf = (name) => [...root.querySelectorAll(name)].map(({ textContent }) => textContent).join(' ')
      return {
        root: root.nodeName,
        width: root.getAttribute('width'),
        title: wordsOf('title'),
        description: wordsOf('desc'),
        text: wordsOf('text'),
        elements: [...new Set([...root.querySelectorAll('*')].map(({ nodeName }) => nodeName))].sort(),
      }
    })()`,
  )

/** Looks at a PNG file, and at the SVG of the same chart beside it. */
export const seePicture = (browser: Browser, png: Buffer, svg: string): Promise<SeenPicture> =>
  inEmptyPage(
    browser,
    `(async () => {
      const dotsOf = async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 800 * image.height / image.width })
        const context = canvas.getContext('2d')
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return { image, dots: context.getImageData(0, 0, canvas.width, canvas.height).data }
      }
      const png = await dotsOf('data:image/png;base64,${png.toString('base64')}')
      const svg = await dotsOf('data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}')
      let [notWhite, unlike] = [0, 0]
      for (let at = 0; at < png.dots.length; at += 4) {
        const green = png.dots[at + 1]
        if (green < 250) notWhite += 4
        if (Math.abs(green - svg.dots[at + 1]) > 140) unlike += 4
      }
      return {
        width: png.image.width,
        height: png.image.height,
        corner: [...png.dots.slice(0, 4)],
        notWhite: notWhite / png.dots.length,
        unlikeSvg: unlike / png.dots.length,
      }
    })()`,
  )

const inEmptyPage = async <T>(browser: Browser, expression: string): Promise<T> => {
  const page = await browser.newPage()
  const found = await page.evaluate<T>(expression)
  await page.close()
  return found
}
