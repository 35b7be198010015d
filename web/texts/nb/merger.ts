/** Municipalities that became one. Their series are never added up. */
export const merger = {
  word: 'slått sammen',
  into: (name: string, date: string) => `en del av ${name} fra ${date}`,
  of: (names: string, date: string) => `av ${names}, slått sammen ${date}`,
  becamePart: (name: string, into: string, date: string) =>
    `${name} ble en del av ${into} ${date}. Tallene her er fra før det, og blir ikke lagt sammen med de nye.`,
  wasMade: (name: string, names: string, date: string) =>
    `${name} ble til ${date}, da ${names} ble slått sammen. Tallene fra før står under de gamle navnene, og er ikke lagt sammen.`,
}
