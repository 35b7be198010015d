/** `npm run screenshots`: the README's pictures, taken from the running demonstration (`npm start` first, or ORIGIN=…). */
import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

const origin = process.env['ORIGIN'] ?? 'http://localhost:8787'

const pictures = [
  { file: 'network.png', path: '/networks/saman', width: 1280, height: 1560 },
  { file: 'form-phone.png', path: '/s/demo-hamar', width: 390, height: 1560 },
  {
    file: 'questionnaire.png',
    path: '/networks/saman/questionnaires/five-fundamentals/questions/need',
    width: 900,
    height: 1500,
  },
  { file: 'municipality.png', path: '/networks/saman/municipalities/notteroy', width: 900, height: 1500 },
]

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
mkdirSync('docs/pictures', { recursive: true })
for (const { file, path, width, height } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'nb-NO', colorScheme: 'light' })
  await page.goto(origin + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: `docs/pictures/${file}` })
  await page.close()
}
await browser.close()
