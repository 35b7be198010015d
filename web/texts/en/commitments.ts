import type { commitments as nb } from '../nb/commitments.ts'

export const commitments: typeof nb = {
  title: 'This shall be done',
  explained:
    'The tasks the municipality has set itself before the next gathering, and what came of those from the last.',
  none: 'No tasks were set in the last two rounds.',
  setAt: (gathering) => `Set at ${gathering}`,
  notYet: 'Not answered yet',
}
