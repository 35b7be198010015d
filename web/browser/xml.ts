const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as it may stand in XML, in an element or an attribute. What XML cannot hold (control characters, half a letter) is left out. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (mark) => escapes[mark] ?? '')

/** An element. Attributes that are `undefined` are left out; the content is XML already. */
export const element = (
  name: string,
  attributes: Record<string, string | number | undefined>,
  content?: string,
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escaped(value ?? '')}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** A length with as many decimals as the eye can see. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100)
