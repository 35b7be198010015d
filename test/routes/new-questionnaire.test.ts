import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { languages } from '../../schemas/language.ts'
import { readyQuestionnaires } from '../../schemas/ready-questionnaires.ts'
import { facilitator, send, visit } from '../support/requests.ts'

const path = '/networks/saman/questionnaires/new'

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

/** What a page says that a ready questionnaire is for. */
const aboutOn = (page: string, id: string): string =>
  new RegExp(`value="ready:${id}".*?<span class="choice-help">([^<]*)`, 's').exec(page)?.[1] ?? ''

describe('the page for a new questionnaire', () => {
  it.each(languages)('says of each ready one what it is for (%s)', async (language) => {
    const page = await (await visit(`${path}?lang=${language}`, { as: facilitator })).text()
    const about = readyQuestionnaires().map(({ id }) => aboutOn(page, id))
    expect(about).not.toContain('')
    expect(new Set(about)).toHaveLength(about.length)
  })

  it('asks to choose, and not to write, where nothing was chosen', async () => {
    const page = await (await send(path, {}, { as: facilitator })).text()
    expect(page).toContain('Hva vil du begynne med? Velg ett av alternativene.')
  })
})
