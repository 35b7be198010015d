import type { FC } from 'hono/jsx'
import { readMunicipalityLines } from '../../../schemas/municipality-lines.ts'
import type { LineFault } from '../../../schemas/municipality-lines.ts'
import { nearestNames } from '../../../schemas/municipality-register.ts'
import { valueOf } from '../../fields/form-state.ts'
import type { FormState } from '../../fields/form-state.ts'
import { TextBox } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'

/** The name of the field. */
export const linesField = 'municipalities'

const mostFaults = 10
const mostNearest = 3

/** A list of municipalities to type or paste, one a line. */
export const MunicipalityLines: FC<{ site: Site; state: FormState; label: string; required?: boolean }> = (props) => {
  const { site, state, label, required = false } = props
  return (
    <TextBox
      site={site}
      state={state}
      name={linesField}
      label={label}
      help={site.texts.setup.linesHelp}
      rows={8}
      required={required}
      details={detailsOf(site, state)[linesField]}
    />
  )
}

/** What is wrong line by line, where the lines are what is wrong. */
export const detailsOf = (site: Site, state: FormState): Record<string, readonly string[]> => {
  if (state.faults.get(linesField) !== 'unknown') return {}
  const { faults } = readMunicipalityLines(valueOf(state, linesField))
  const shown = faults.slice(0, mostFaults).map((fault) => lineInWords(site, fault))
  const { more } = site.texts.setup.lines
  return { [linesField]: faults.length > mostFaults ? [...shown, more(faults.length - mostFaults)] : shown }
}

const lineInWords = (site: Site, fault: LineFault): string => {
  const { lines } = site.texts.setup
  const { line, text } = fault
  switch (fault.kind) {
    case 'several':
      return lines.several(
        line,
        text,
        orList(
          site,
          fault.meant.map(({ number, county }) => `${number} (${county})`),
        ),
      )
    case 'former':
      return lines.former(line, text, fault.now.map(({ number, name }) => `${name} (${number})`).join(', '))
    case 'unknown':
      return [lines.unknown(line, text), nearestInWords(site, text)].join(' ').trim()
  }
}

const nearestInWords = (site: Site, text: string): string => {
  const names = nearestNames(text, mostNearest)
  return names.length === 0 ? '' : site.texts.setup.lines.nearest(orList(site, names))
}

const orList = (site: Site, words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${site.texts.setup.lines.or} ${words.at(-1)}`
