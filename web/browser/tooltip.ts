import type { Look } from './look.ts'

/** The small box at a point that is hovered or tapped: the table's words for it. `words` takes the point and the line. */
export const tooltip = (look: Look, words: (at: number, place: number) => { title: string; words: string }) => {
  const font = { family: look.font, size: look.size, weight: 400 }
  return {
    backgroundColor: look.ink,
    titleColor: look.paper,
    bodyColor: look.paper,
    titleFont: font,
    bodyFont: { ...font, weight: 600 },
    displayColors: false,
    padding: look.size * 0.7,
    cornerRadius: 4,
    caretSize: 5,
    callbacks: {
      title: (items: { dataIndex: number; datasetIndex: number }[]) =>
        items[0] ? words(items[0].dataIndex, items[0].datasetIndex).title : '',
      label: ({ dataIndex, datasetIndex }: { dataIndex: number; datasetIndex: number }) =>
        words(dataIndex, datasetIndex).words,
    },
  }
}
