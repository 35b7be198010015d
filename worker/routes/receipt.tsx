import { Hono } from 'hono'
import type { Context } from 'hono'
import type { CountedIn } from '../../schemas/editions.ts'
import { teamResponseId } from '../../schemas/response.ts'
import { isOpen } from '../../schemas/round.ts'
import { deletionDay } from '../../web/deletion-words.ts'
import { ReceiptPage } from '../../web/pages/receipt-page.tsx'
import { WithdrawnPage } from '../../web/pages/withdrawn-page.tsx'
import { contentHash } from '../answering/content-hash.ts'
import { draftPlace } from '../answering/draft-place.ts'
import { replyClosed, replyWithForm, typedOfKept } from '../answering/form-replies.tsx'
import { heldRevision, replyWhileHeld, whileStored } from '../answering/held-receipt.tsx'
import { linkOf } from '../answering/link-of.ts'
import { occasionOf } from '../answering/occasion.ts'
import { questionsOf, readIdentity } from '../answering/submission.ts'
import type { AppEnv } from '../bindings.ts'
import { countedIn } from '../domain/counted-in.ts'
import { fail } from '../errors.tsx'
import { withLink } from '../middleware/allow.ts'
import { limitForm, readForm } from '../middleware/read-form.ts'
import { paths } from '../paths.ts'
import { respondPage, wantsJson } from '../respond.tsx'
import { digestOf } from '../rounds/counted-answers.ts'
import type { Kept, ResponseKey } from '../storage/kept.ts'
import { answerInEditions } from '../storage/release-bases.ts'
import { withdrawIndividual, withdrawTeam } from '../storage/withdrawals.ts'
import type { Withdrawing } from '../storage/withdrawals.ts'

/** What was answered: to read, to change, and to withdraw while the round is open. */
export const receipt = new Hono<AppEnv>()

receipt.get('/s/:link/r/:response', withLink, async (c) => {
  const kept = keptResponse(c)
  const held = heldRevision(c)
  if (!kept) return held === undefined ? fail(c, 'noAnswer') : replyWhileHeld(c)
  const { site, target } = c.var
  const actions = isOpen(target.round, new Date().toISOString()) ? actionsOf(c, kept) : undefined
  const counted = await countedOf(c, kept)
  return respondPage(
    c,
    <ReceiptPage
      site={site}
      occasion={occasionOf(site, target)}
      questions={questionsOf(target)}
      answers={kept.answers}
      actions={actions}
      until={deletionDay(site, target.round, 'links')}
      draft={await draftLeftOf(c, kept, actions)}
      held={held === undefined ? undefined : whileStored(target, held, kept.revision)}
      counted={counted}
    />,
  )
})

receipt.get('/s/:link/r/:response/form', withLink, async (c) => {
  const now = new Date().toISOString()
  const kept = keptResponse(c)
  if (!kept) return fail(c, 'noAnswer')
  if (!isOpen(c.var.target.round, now)) return replyClosed(c, now)
  const { id, voice } = keyOf(c)
  return replyWithForm(c, {
    identity: voice === 'team' ? { revision: kept.revision } : { response: id, base: kept.revision },
    typed: typedOfKept(kept),
    isSaved: true,
  })
})

receipt.post('/s/:link/r/:response/withdrawal', limitForm, readForm, withLink, async (c) => {
  const now = new Date().toISOString()
  const kept = keptResponse(c)
  if (!kept) return isWithdrawn(c) ? replyWithdrawn(c) : fail(c, 'noAnswer')
  const outcome = await withdraw(c, kept, now)
  if (outcome === 'withdrawn') return replyWithdrawn(c)
  const receipt = c.var.site.link(paths.receipt(linkOf(c), keyOf(c).id))
  return fail(c, outcome === 'closed' ? 'notWithdrawn' : 'changedMeanwhile', receipt)
})

const replyWithdrawn = (c: Context<AppEnv>) => {
  const { site, target } = c.var
  if (wantsJson(c)) return c.json({ withdrawn: true })
  return respondPage(c, <WithdrawnPage site={site} voice={target.voice} form={site.link(paths.form(linkOf(c)))} />)
}

const keyOf = (c: Context<AppEnv>): ResponseKey => {
  const { round, municipality, voice } = c.var.target
  return { round: round.id, municipality, voice, id: c.req.param('response') ?? '' }
}

/** The response that the address names, if it is there and has not been withdrawn. */
const keptResponse = (c: Context<AppEnv>): Kept | undefined => {
  const current = currentOf(c)
  return current && Object.keys(current.answers).length > 0 ? current : undefined
}

/** Whether it is the empty row of one that has been withdrawn: done again, that is done. */
const isWithdrawn = (c: Context<AppEnv>): boolean => {
  const current = currentOf(c)
  return current !== undefined && current.revision > 0 && Object.keys(current.answers).length === 0
}

const currentOf = (c: Context<AppEnv>): Kept | undefined => {
  const { voice, current } = c.var.target
  return (voice === 'team') === (keyOf(c).id === teamResponseId) ? current : undefined
}

const withdraw = (c: Context<AppEnv>, { revision }: Kept, now: string): Promise<Withdrawing> => {
  const key = keyOf(c)
  if (key.voice === 'individual')
    return withdrawIndividual(c.env.DB, key, revision, now, c.env.HELD_ANSWERS !== undefined)
  const identity = readIdentity(c.var.target, c.var.fields)
  const seen = identity && 'revision' in identity ? identity.revision : 0
  return withdrawTeam(c.env.DB, { id: key.round, municipality: key.municipality }, seen, now)
}

/** What the receipt tells the script, so that it can compare. */
const draftLeftOf = async (
  c: Context<AppEnv>,
  { answers }: Kept,
  actions: ReturnType<typeof actionsOf> | undefined,
) => ({
  draftKey: (await draftPlace(c)).key,
  action: c.var.site.link(paths.form(linkOf(c))),
  receipt: { response: keyOf(c).id, change: actions?.change, hash: await contentHash(answers) },
})

/** Whether each edition of the round's results counts the answer. Of own answers only: joint ones are open. */
const countedOf = async (c: Context<AppEnv>, kept: Kept): Promise<CountedIn[]> => {
  const { round, municipality, voice, id } = keyOf(c)
  const { edition: newest = 0 } = c.var.target
  if (voice === 'team' || newest === 0) return []
  const editions = Array.from({ length: newest }, (_, index) => index + 1)
  const digests = editions.map(async (edition) => ({
    edition,
    digest: await digestOf(round, edition, { ...kept, id }),
  }))
  const session = c.env.DB.withSession('first-primary')
  return countedIn(await answerInEditions(session, round, municipality, await Promise.all(digests)))
}

const actionsOf = (c: Context<AppEnv>, { revision }: Kept) => {
  const { site } = c.var
  const link = linkOf(c)
  const { id } = keyOf(c)
  return {
    change: site.link(paths.change(link, id)),
    withdrawal: site.link(paths.withdrawal(link, id)),
    revision,
  }
}
