/**
 * Whether a draft can be compared with a receipt here: without hashes it could not be, and browsers from before 2023 lack
 * more than that. To both the form is as without script.
 */
export const canCompare = (): boolean => isSecureContext && 'toWellFormed' in String.prototype
