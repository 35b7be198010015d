/** What stands around the sheets of a workbook: its parts, by their paths in the ZIP. */
export const frameOf = (sheets: readonly string[]): [path: string, xml: string][] => [
  ['[Content_Types].xml', contentTypes(sheets)],
  ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
  ['xl/workbook.xml', workbook(sheets)],
  [
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  ],
  ['xl/styles.xml', styleSheet],
]

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: readonly string[]): string =>
  `${declaration}<Types xmlns="${packages}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  typeOf('xl/workbook.xml', 'sheet.main') +
  typeOf('xl/styles.xml', 'styles') +
  sheets.map((_, index) => typeOf(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('') +
  '</Types>'

const typeOf = (path: string, type: string): string =>
  `<Override PartName="/${path}" ContentType="${spreadsheet}.${type}+xml"/>`

/** The first is rId1: a workbook names its sheets by them. */
const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${officeRelationships}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

const workbook = (sheets: readonly string[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelationships}"><bookViews><workbookView/></bookViews><sheets>${sheets
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
const format = 'fillId="0" borderId="0"'

/** As usual; a heading, in bold; and text that a spreadsheet would take for a formula, told not to. */
const styleSheet =
  `${declaration}<styleSheet xmlns="${main}">` +
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" ${format}/></cellStyleXfs>` +
  '<cellXfs count="3">' +
  `<xf numFmtId="0" fontId="0" ${format} xfId="0"/>` +
  `<xf numFmtId="0" fontId="1" ${format} xfId="0" applyFont="1"/>` +
  `<xf numFmtId="49" fontId="0" ${format} xfId="0" quotePrefix="1" applyNumberFormat="1"/>` +
  '</cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>'
