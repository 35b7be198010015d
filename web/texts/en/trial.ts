import type { trial as nb } from '../nb/trial.ts'

export const trial: typeof nb = {
  inTitle: 'Trial: ',
  form: 'This is a trial. The form looks just as participants will see it, but nothing you write here is saved.',
  receipt: 'This is a trial. The receipt will look like this. Nothing has been saved.',
  again: 'Back to the form',
  end: 'End the trial',
  municipality: 'Example',
}
