import type { answerDraft as nb } from '../nb/answer-draft.ts'

export const answerDraft: typeof nb = {
  summary: 'Keep the draft, or open one from a file',
  inTab:
    'What you write stays in this tab until you get a receipt. We do not store it before you send it. If you close the tab it is gone, unless you choose to remember it on the device.',
  remember: 'Remember on this device',
  rememberHelp:
    'The draft is then here after the tab is closed too, until you get a receipt or delete it. Do not choose this on a computer you share: whoever opens the link here sees what you have written.',
  fileLead: 'You can save the draft as a file, and go on with it on another device. Send it from one place only.',
  save: 'Save the draft as a file',
  fileName: 'draft-fundament.json',
  file: 'Open a draft from a file',
  fileHelp: 'The answers in the file are put into the form.',
  open: 'Open the draft',
  wipe: 'Delete the draft',
  wipeMeans: 'Then we delete the draft in this browser and empty the form. An answer that you have sent stays.',
  wipeYes: 'Yes, delete the draft',
  rest: 'Some of what was written has no place in the form as it is now. It is here.',
  says: {
    restored:
      'We have brought back what you had written. You have no receipt for it yet. If it is not yours, you can delete it at the bottom of the page.',
    remembered:
      'We have brought back a draft that is remembered on this device. There is no receipt for it. If it is not yours, you can delete it at the bottom of the page.',
    opened: 'The draft has been opened from the file. It has not been sent.',
    unreadable: 'The file is not a draft from Fundament. What is in the form is as before.',
    elsewhere: 'This answer is open in another tab too. Go on in only one of them.',
    taken: 'This answer is now open in another tab, so the form is locked here. What you wrote is still here.',
    here: 'Go on here',
    notKept:
      'The browser does not let us keep a draft. If you close or reload the page, what you have written is gone.',
    notRemembered:
      'The draft cannot be remembered on the device, perhaps because it remembers another one of this form. It is only in the tab.',
    sending: 'Sending …',
    offline:
      'Not sent yet. The answers are in this tab, and will be sent when you are online again. Leave the tab open until then.',
    unconfirmed:
      'Not confirmed yet: we do not know whether the answers arrived. They are in this tab, and we try again automatically. They are never saved twice. Leave the tab open until then.',
    held: 'The answer has been received, but does not count yet. It is still in this tab, and we ask again automatically. Leave the tab open until you get a receipt.',
    stopped:
      'We are not sending automatically now. The answers are in this tab. Press the button when you want to send.',
    changedSince: 'The answer has been sent, but not what you changed afterwards. Send once more to include it.',
    differs:
      'We got a receipt, but what is saved is not the same as what is here. The answers are still in this tab. Send once more, or save the draft as a file.',
    now: 'Try now',
    wait: 'Do not send automatically',
    another:
      'In another tab, an answer from the same link has been begun or sent. If you send this one too, it counts as the answer of one more person.',
    anotherYes: 'Send, this is another person’s answer',
    anotherNo: 'Do not send',
    unsent: 'There is a draft in this browser that there is no receipt for.',
    goOn: 'Go on with the draft',
    show: 'Show the draft',
    wipe: 'Delete the draft',
  },
}
