/** A page as the bytes a browser gets. */
export const html = (page: { toString(): string | Promise<string> }): string => String(page)
