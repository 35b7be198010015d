/**
 * A text as the content of an XML element in a workbook: what XML 1.0 cannot hold, and the carriage return that it would
 * lose, as `_xHHHH_` (ECMA-376 part 1, ST_Xstring), and so what already looks like that. Half a surrogate pair is no text.
 */
export const textInXml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, escaped)
    .replaceAll(beyondXml, escaped)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const beyondXml = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
