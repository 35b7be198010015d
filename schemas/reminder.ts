/** How far a reminder to a municipality in a round has come. One is sent; where sending failed, it can be tried again. */
export const reminderStates = ['sending', 'sent', 'failed'] as const

export interface Reminder {
  state: (typeof reminderStates)[number]
  /** ISO, UTC. */
  at: string
}
