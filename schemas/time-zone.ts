/** Where the networks are. Opening and closing times are written and read in it. */
export const timeZone = 'Europe/Oslo'
