/** Goes to a receipt. Whoever goes back from it comes to the same answer, to change it, and not to an empty form. */
export const leaveForReceipt = (receipt: string): void => {
  const change = new URL(receipt, location.href)
  change.pathname += '/form'
  history.replaceState({ accepted: change.href }, '')
  location.assign(receipt)
}

/** Whether this page was left for a receipt before: then it gives way to the form with what was sent. */
export const hasBeenLeft = (): boolean => {
  const state: unknown = history.state
  const isLeft = typeof state === 'object' && state !== null && 'accepted' in state
  if (!isLeft || typeof state.accepted !== 'string') return false
  location.replace(state.accepted)
  return true
}
