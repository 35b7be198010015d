/** What one suite came to, as a row of the table that `npm run torture` prints. */
export interface Tally {
  suite: string
  cases: number
  accepted: number
  lost: number
  doubled: number
  falseReceipts: number
}
