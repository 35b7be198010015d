/**
 * A file's name, without its ending, from words: plain ASCII in small letters, «Løsningens verdi» as `losningens-verdi`. What has
 * no plain letters is left out.
 */
export const fileName = (parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) => inFileName(part ?? ''))
    .filter((part) => part !== '')
    .join('-')

const spelled: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
}

const inFileName = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[æøåðþßłđŋŧ]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
