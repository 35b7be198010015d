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
      <path class="qr-light" fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path class="qr-dark" fill="#000" d={data.map(rowPath).join('')} />
    </svg>
  )
}

/** One row of modules: each run of dark ones is one rectangle. */
const rowPath = (row: readonly boolean[], y: number): string => {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []))
  return starts.map((start) => `M${start} ${y}h${runLength(row, start)}v1H${start}z`).join('')
}

const runLength = (row: readonly boolean[], start: number): number => {
  const end = row.indexOf(false, start)
  return (end === -1 ? row.length : end) - start
}
