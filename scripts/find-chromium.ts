import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * Where a Chromium is: CHROMIUM_PATH, else one of the usual places, else installed from Debian's packages where this
 * machine lets us. Throws with what to do where none can be had.
 */
export const findChromium = (): string => {
  const found = chromium()
  if (found !== undefined) return found
  installFromDebian()
  const installed = chromium()
  if (installed === undefined)
    throw new Error('The journeys need a Chromium. Install one, or set CHROMIUM_PATH to where it is.')
  return installed
}

const chromium = (): string | undefined =>
  [process.env['CHROMIUM_PATH'] ?? '', ...usual].find((path) => path !== '' && existsSync(path))

const installFromDebian = (): void => {
  if (!existsSync('/usr/bin/apt-get')) return
  console.log('Installing Chromium from Debian’s packages …')
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...parameters] = [...sudo, 'apt-get', '-q', ...step]
    execFileSync(command, parameters, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
  }
}
