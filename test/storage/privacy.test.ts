import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { languages } from '../../schemas/language.ts'
import { catalogue, itemsOf, ofLeaders, ofParticipants } from '../../web/privacy/catalogue.ts'
import { textsIn } from '../../web/texts/texts.ts'

/** Every column of every table of ours, as the migrations have made them. */
const columnsInDatabase = async (): Promise<string[]> => {
  const { results } = await env.DB.prepare(
    `SELECT m.name || '.' || c.name AS column FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '\\_cf%' ESCAPE '\\' AND m.name <> 'd1_migrations'`,
  ).all<{ column: string }>()
  return results.map(({ column }) => column)
}

const columnsInNotice = (): string[] => [
  ...new Set(
    Object.values(catalogue).flatMap((tables) =>
      Object.entries(tables).flatMap(([table, columns]) => Object.keys(columns).map((column) => `${table}.${column}`)),
    ),
  ),
]

const text = (words: string[]) => words.toSorted((one, other) => one.localeCompare(other))

describe('the privacy notice', () => {
  it('names every column of every table, and none that is not there', async () => {
    expect(text(columnsInNotice())).toEqual(text(await columnsInDatabase()))
  })

  it('tells of everything that it names, and has no words for what is not stored', () => {
    expect(text([...ofParticipants, ...ofLeaders])).toEqual(text(Object.keys(catalogue)))
    for (const language of languages) {
      const { items } = textsIn(language).stored
      const used = [...ofParticipants, ...ofLeaders].flatMap(itemsOf)
      expect(text(Object.keys(items))).toEqual(text([...new Set(used)]))
    }
  })
})
