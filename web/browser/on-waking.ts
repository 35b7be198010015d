/** Does something when the network is back, or the tab is looked at again. */
export const onWaking = (act: () => void): void => {
  addEventListener('online', act)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') act()
  })
}
