import type { people as nb } from '../nb/people.ts'

export const people: typeof nb = {
  title: 'People',
  lead: 'Those who lead the network or follow it. The participants in the municipalities answer with a link and are not listed here.',
  roles: {
    owner: {
      one: 'owner',
      many: 'Owners',
      may: 'Can do everything: change the network, add and remove people, read the log, download the whole network and delete it.',
    },
    facilitator: {
      one: 'network leader',
      many: 'Network leaders',
      may: 'Can set up municipalities, gatherings, questionnaires and rounds, share the links, close rounds and see the results.',
    },
    viewer: {
      one: 'viewer',
      many: 'Viewers',
      may: 'Can see the results, the rounds and who is in the network. Does not see the links, and cannot change anything.',
    },
  },
  nobody: 'Nobody',
  you: 'you',
  onlyOwners: 'Only owners can add people, change roles and remove people.',
  changeRole: 'Change role',
  remove: 'Remove',
  leave: 'Leave the network',
  add: 'Add a person',
  email: 'E-mail address',
  emailHelp: 'The address that the person signs in with.',
  role: 'Role',
  noMail:
    'We send no e-mail. Tell the person yourself, and pass on this address. The person signs in there with the e-mail address you enter above.',
  audit: 'See the log of everything that has been done',
  roleOf: (email) => `The role of ${email}`,
  ownRole: 'You cannot give yourself the role back: another owner must do that.',
  removing: {
    title: (email) => `Remove ${email}`,
    means: (email, network) => [
      `${email} will no longer have access to ${network}.`,
      'Everything that the person has done in the network stays.',
      'You can add the person again later.',
    ],
    button: 'Yes, remove the person',
  },
  leaving: {
    title: 'Leave the network',
    means: (network) => [
      `You will no longer have access to ${network}.`,
      'Everything that you have done in the network stays.',
      'Only an owner can add you again.',
    ],
    button: 'Yes, I want to leave the network',
  },
  lastOwner:
    'This cannot be done now, because the network must have at least one owner. Make someone else an owner first, or delete the network under “Settings”.',
  back: 'Back to people',
}
