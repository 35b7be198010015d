/** The part of csv-stringify that is used, for a world without a platform: its own types bring all of Node's in. */
export const stringify: (
  rows: readonly (readonly string[])[],
  options: { delimiter: string; record_delimiter: string; quoted_match?: RegExp },
) => string
