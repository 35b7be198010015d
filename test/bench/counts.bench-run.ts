import { env } from 'cloudflare:workers'
import { beforeAll, it } from 'vitest'
import { seedDemo } from '../../demo/seed.ts'
import { jointAnswer, ownAnswer, responseId } from '../support/answers.ts'
import { page, printCounts, sending } from './measure.ts'

/** The counts of `npm run bench`: what each page and each sending asks of D1, and how large it is. */

beforeAll(() => seedDemo(env.DB, env.LINK_SEAL_KEY))

const id = responseId('bench')
const rounds = 3
/** A network row, and two rows a round once it is released. */
const results = { read: 2 * rounds + 1, written: 0 }

it('counts what participants ask, and pages of results', () =>
  printCounts([
    // A form needs a link, a round, a questionnaire and a network; a joint one also what is saved, now and before.
    { what: 'form, own answer', ask: page('/s/demo-hamar'), read: 4, written: 0 },
    { what: 'form, joint answer', ask: page('/s/demo-hamar-team'), read: 6, written: 0 },
    { what: 'submission', ask: sending('/s/demo-hamar', ownAnswer(id, '33333')), read: 4, written: 1 },
    { what: 'the same again', ask: sending('/s/demo-hamar', ownAnswer(id, '33333')), read: 5, written: 0 },
    { what: 'changed', ask: sending('/s/demo-hamar', ownAnswer(id, '44444')), read: 5, written: 1 },
    { what: 'receipt', ask: page(`/s/demo-hamar/r/${id}`), read: 5, written: 0 },
    { what: 'joint answer', ask: sending('/s/demo-froya-team', jointAnswer(0, '33333')), read: 5, written: 2 },
    { what: 'the same again', ask: sending('/s/demo-froya-team', jointAnswer(0, '33333')), read: 6, written: 0 },
    { what: 'network, 3 rounds', ask: page('/networks/saman'), ...results },
    { what: 'municipality', ask: page('/networks/saman/municipalities/hamar'), ...results },
    { what: 'fundamental', ask: page('/networks/saman/fundamentals/need'), ...results },
    { what: 'results.csv', ask: page('/networks/saman/results.csv'), ...results },
    { what: 'results.xlsx, own answers', ask: page('/networks/saman/results.xlsx?voice=individual'), ...results },
  ]))
