/** The same items in an order that says nothing of where they stood. */
export const shuffled = <T>(items: readonly T[]): T[] => {
  const order = randomNumbers(items.length)
  return items
    .map((item, index) => ({ item, place: order[index] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/** Web Crypto gives no more than 65,536 bytes at a time. */
const mostAtATime = 65_536 / Uint32Array.BYTES_PER_ELEMENT

const randomNumbers = (count: number): Uint32Array => {
  const numbers = new Uint32Array(count)
  for (let from = 0; from < count; from += mostAtATime)
    crypto.getRandomValues(numbers.subarray(from, from + mostAtATime))
  return numbers
}
