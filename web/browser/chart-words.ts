/** What the script says in the language of the page, and what the page's charts are of. */
export const chartWords = (name: string): string => document.getElementById('chart-words')?.dataset[name] ?? ''
