import { Hono } from 'hono'
import type { AppEnv } from './bindings.ts'
import { notFound, onError } from './errors.tsx'
import { giveSite } from './middleware/give-site.ts'
import { neverStore } from './middleware/never-store.ts'
import { requireFacilitator } from './middleware/require-facilitator.ts'
import { requireOwnOrigin } from './middleware/require-own-origin.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { answerDrafts } from './routes/answer-drafts.tsx'
import { archive } from './routes/archive.tsx'
import { assets } from './routes/assets.ts'
import { audit } from './routes/audit.tsx'
import { discardings } from './routes/discardings.tsx'
import { draftQuestions } from './routes/draft-questions.tsx'
import { draftSections } from './routes/draft-sections.tsx'
import { draft } from './routes/draft.tsx'
import { ending } from './routes/ending.tsx'
import { form } from './routes/form.tsx'
import { gatherings } from './routes/gatherings.tsx'
import { health } from './routes/health.ts'
import { home } from './routes/home.tsx'
import { jointRedactions } from './routes/joint-redactions.tsx'
import { moves } from './routes/moves.tsx'
import { municipalities } from './routes/municipalities.tsx'
import { municipalitySettings } from './routes/municipality-settings.ts'
import { networkSettings } from './routes/network-settings.tsx'
import { networks } from './routes/networks.tsx'
import { newLink } from './routes/new-link.tsx'
import { newNetwork } from './routes/new-network.tsx'
import { newRound } from './routes/new-round.tsx'
import { people } from './routes/people.tsx'
import { present } from './routes/present.tsx'
import { previews } from './routes/previews.ts'
import { questionnaireFiles } from './routes/questionnaire-files.tsx'
import { questionnaires } from './routes/questionnaires.tsx'
import { receipt } from './routes/receipt.tsx'
import { releasePreview } from './routes/release-preview.tsx'
import { laterEditions } from './routes/later-editions.tsx'
import { releasedRedactions } from './routes/released-redactions.tsx'
import { reminders } from './routes/reminders.tsx'
import { resultFiles } from './routes/result-files.ts'
import { roundLife } from './routes/round-life.tsx'
import { roundMunicipality } from './routes/round-municipality.tsx'
import { roundSettings } from './routes/round-settings.tsx'
import { rounds } from './routes/rounds.tsx'
import { schemas } from './routes/schemas.ts'
import { sheets } from './routes/sheets.tsx'
import { takingPart } from './routes/taking-part.ts'
import { translations } from './routes/translations.tsx'
import { trials } from './routes/trials.ts'
import { versions } from './routes/versions.tsx'

/** The Worker's table of contents: what every request passes, and where it can go. */
export const app = new Hono<AppEnv>()

app.use(securityHeaders, neverStore, giveSite)
app.use('/networks/*', requireFacilitator, requireOwnOrigin)

app.route('/', home)
app.route('/', health)
app.route('/', assets)
app.route('/', schemas)
app.route('/', form)
app.route('/', receipt)
app.route('/', answerDrafts)
app.route('/', archive)
app.route('/', ending)
app.route('/', newNetwork)
app.route('/', municipalities)
app.route('/', municipalitySettings)
app.route('/', takingPart)
app.route('/', networkSettings)
app.route('/', gatherings)
app.route('/', networks)
app.route('/', people)
app.route('/', audit)
app.route('/', newRound)
app.route('/', rounds)
app.route('/', trials)
app.route('/', questionnaireFiles)
app.route('/', roundMunicipality)
app.route('/', newLink)
app.route('/', reminders)
app.route('/', moves)
app.route('/', jointRedactions)
app.route('/', laterEditions)
app.route('/', releasedRedactions)
app.route('/', sheets)
app.route('/', releasePreview)
app.route('/', roundSettings)
app.route('/', roundLife)
app.route('/', questionnaires)
app.route('/', draft)
app.route('/', draftSections)
app.route('/', draftQuestions)
app.route('/', discardings)
app.route('/', translations)
app.route('/', previews)
app.route('/', versions)
app.route('/', present)
app.route('/', resultFiles)

app.notFound(notFound)
app.onError(onError)
