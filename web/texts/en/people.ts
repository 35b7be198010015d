import type { people as nb } from '../nb/people.ts'

export const people: typeof nb = {
  title: 'People',
  lead: 'Those who lead the network or follow it. The participants in the municipalities answer with a link and are not listed here.',
  roles: {
    owner: {
      one: 'owner',
      many: 'Owners',
      may: 'May do everything: change the network, add and remove people, read the log, take out the whole network and end it.',
    },
    facilitator: {
      one: 'network leader',
      many: 'Network leaders',
      may: 'May set up municipalities, gatherings, questionnaires and rounds, share the links, close rounds and see the results.',
    },
    viewer: {
      one: 'viewer',
      many: 'Viewers',
      may: 'May see the results, the rounds and who is in the network. Does not see the links, and may not change anything.',
    },
  },
  nobody: 'Nobody',
  you: 'you',
  onlyOwners: 'Only owners may add people, change roles and remove people.',
  changeRole: 'Change role',
  remove: 'Remove',
  leave: 'Leave the network',
  add: 'Add a person',
  email: 'E-mail address',
  emailHelp: 'The address that the person signs in with.',
  role: 'Role',
  noMail:
    'We send no e-mail. Tell the person yourself, and pass on this address. The person signs in there with the e-mail address that you write above.',
  audit: 'See the log of everything that has been done',
  roleOf: (email) => `The role of ${email}`,
  ownRole: 'You cannot give yourself the role back: another owner must do that.',
  removing: {
    title: (email) => `Remove ${email}`,
    means: (email, network) => [
      `${email} can no longer get into ${network}.`,
      'Everything that the person has done in the network stays.',
      'You can add the person again later.',
    ],
    button: 'Yes, remove the person',
  },
  leaving: {
    title: 'Leave the network',
    means: (network) => [
      `You can no longer get into ${network}.`,
      'Everything that you have done in the network stays.',
      'Only an owner can add you again.',
    ],
    button: 'Yes, I want to leave the network',
  },
  lastOwner:
    'This cannot be done now, since the network must have at least one owner. Make someone else an owner first, or end the network under “Settings”.',
  back: 'Back to people',
}
