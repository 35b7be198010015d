import { expect, it } from 'vitest'
import { fileName } from '../../web/file-names.ts'
import { rectangle, recordedPath } from '../../web/browser/svg-path.ts'
import { svgOf } from '../../web/browser/svg-shapes.ts'
import { decimal, element, escaped } from '../../web/browser/xml.ts'

const still = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

it('any text is text in XML, and what XML cannot hold is left out', () => {
  expect(escaped(`<b>Å & «ø»</b> "'`)).toBe('&lt;b&gt;Å &amp; «ø»&lt;/b&gt; &quot;&apos;')
  expect(escaped('👩‍🚒 ŋ š')).toBe('👩‍🚒 ŋ š')
  expect(escaped('a\u0000b\u001Bc\uD800d\uFFFEe')).toBe('abcde')
})

it('an attribute is escaped, rounded, or left out', () => {
  expect(element('text', { x: 1.23456, title: '"<', gone: undefined }, 'Å')).toBe(
    '<text x="1.23" title="&quot;&lt;">Å</text>',
  )
  expect(decimal(-0.001)).toBe('0')
})

it.each([
  {
    words: ['saman', 'Løsningens verdi', 'utvikling', 'samling-2', '3f2ab1c2'],
    name: 'saman-losningens-verdi-utvikling-samling-2-3f2ab1c2',
  },
  { words: ['Nærøy Ås', '<script>/../é', undefined], name: 'naeroy-as-script-e' },
  { words: ['Guovdageaidnu Kárášjohka', '👩‍🚒', 'ŋ'], name: 'guovdageaidnu-karasjohka-n' },
  { words: ['  ', 'CON.png'], name: 'con-png' },
])('a file’s name is plain ASCII: $name', ({ words, name }) => {
  expect(fileName(words)).toBe(name)
})

it('a path follows how the canvas is moved, turned and scaled as it is drawn', () => {
  let matrix = { ...still, a: 2, d: 2, e: 10 }
  const path = recordedPath(() => matrix)
  path.watches.moveTo(1, 1)
  matrix = { a: 0, b: 1, c: -1, d: 0, e: 0, f: 0 }
  path.watches.lineTo(5, 0)
  path.watches.closePath()
  expect(path.steps()).toBe('M12 2L0 5Z')
  path.watches.beginPath()
  expect(path.steps()).toBe('')
  expect(rectangle(still, 1, 2, 3, 4)).toBe('M1 2L4 2 4 6 1 6Z')
})

it('a whole circle is drawn as two halves, and the way round is kept', () => {
  const circle = recordedPath(() => still)
  circle.watches.arc(10, 10, 5, 0, 2 * Math.PI)
  expect(circle.steps()).toBe('M15 10A5 5 0 0 1 5 10A5 5 0 0 1 15 10')
  const back = recordedPath(() => still)
  back.watches.arc(0, 0, 5, 0, Math.PI, true)
  expect(back.steps()).toBe('M5 0A5 5 0 0 0 0 -5A5 5 0 0 0 -5 0')
})

it('what is cut off stays cut off, and neighbours share the cut', () => {
  const shapes = [
    { svg: '<a/>', clips: ['M0 0Z'] },
    { svg: '<b/>', clips: ['M0 0Z'] },
    { svg: '<c/>', clips: [] },
  ]
  expect(svgOf(shapes, 'x').replaceAll('\n', '')).toBe(
    '<clipPath id="x-0"><path d="M0 0Z"/></clipPath><g clip-path="url(#x-0)"><a/><b/></g><c/>',
  )
})
