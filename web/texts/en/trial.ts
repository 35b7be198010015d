import type { trial as nb } from '../nb/trial.ts'

export const trial: typeof nb = {
  inTitle: 'Trial: ',
  form: 'This is a trial. The form is as participants get it, but nothing you write here is stored.',
  receipt: 'This is a trial. The receipt will look like this. Nothing has been stored.',
  again: 'Back to the form',
  end: 'End the trial',
  municipality: 'Example',
}
