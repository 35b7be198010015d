import type { FC } from 'hono/jsx'
import { encode } from 'uqr'

const quietZone = 4

/** A text as a QR code, dark on white in every colour scheme, so that any phone reads it. */
export const QrCode: FC<{ text: string; caption: string }> = ({ text, caption }) => (
  <figure class="qr-code">
    <QrDrawing text={text} label={caption} />
    <figcaption>{caption}</figcaption>
  </figure>
)

/** The drawing alone: on a page, or as a file of its own. */
export const QrDrawing: FC<{ text: string; label: string }> = ({ text, label }) => {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path stroke="#000" d={data.map(rowPath).join('')} />
    </svg>
  )
}

/** One row of modules as a line of their height: drawn where they are dark, moved over where they are light. */
const rowPath = (row: readonly boolean[], y: number): string => {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  let at = 0
  const runs = starts.map((start, run) => {
    const length = runLength(row, start)
    const move = run === 0 ? `M${start} ${y}.5` : `m${start - at} 0`
    at = start + length
    return `${move}h${length}`
  })
  return runs.join('')
}

const runLength = (row: readonly boolean[], start: number): number => {
  const end = row.indexOf(false, start)
  return (end === -1 ? row.length : end) - start
}
