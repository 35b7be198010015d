import { Hono } from 'hono'
import type { AppEnv } from './bindings.ts'
import { notFound, onError } from './errors.tsx'
import { giveSite } from './middleware/give-site.ts'
import { neverStore } from './middleware/never-store.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { assets } from './routes/assets.ts'
import { form } from './routes/form.tsx'
import { health } from './routes/health.ts'
import { receipt } from './routes/receipt.tsx'

/** The Worker's table of contents: what every request passes, and where it can go. */
export const app = new Hono<AppEnv>()

app.use(securityHeaders, neverStore, giveSite)

app.route('/', health)
app.route('/', assets)
app.route('/', form)
app.route('/', receipt)

app.notFound(notFound)
app.onError(onError)
