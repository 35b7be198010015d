import type { Context } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { largestFormBytes } from '../settings.ts'
import { answerPrefix, readFormFields } from './form-fields.ts'
import type { FormFields } from './form-fields.ts'

const nothing: FormFields = new Map()

/** What the form of this request sent, also where nothing has read it yet. Nothing where it is no form, or too large. */
export const sentFields = async (c: Context<AppEnv>): Promise<FormFields> => {
  if (c.var.fields !== undefined) return c.var.fields
  const { body, bodyUsed, headers } = c.req.raw
  const isForm = headers.get('Content-Type')?.toLowerCase().startsWith('application/x-www-form-urlencoded')
  if (!isForm || !body || bodyUsed || body.locked) return nothing
  const text = await readAtMost(body, largestFormBytes)
  return text === undefined ? nothing : readFormFields(text)
}

/** The text of a body, or nothing where it is longer than so many bytes or breaks off. */
const readAtMost = async (body: ReadableStream<Uint8Array>, bytes: number): Promise<string | undefined> => {
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size > bytes) return undefined
      text += decoder.decode(chunk, { stream: true })
    }
  } catch {
    return undefined
  }
  return text + decoder.decode()
}

/** What someone may have typed of it, by the name of the field: not what only the page put there. */
export const typedIn = (c: Context<AppEnv>, fields: FormFields): [string, readonly string[]][] =>
  [...fields].flatMap(([name, values]) => {
    const isAnswer = name.startsWith(answerPrefix)
    const isTyped = isAnswer || (isForLeaders(c) && !machinery.has(name))
    const filled = values.filter((value) => value.trim() !== '')
    return isTyped && filled.length > 0 ? [[isAnswer ? name.slice(answerPrefix.length) : name, filled]] : []
  })

/** Whether this request is to a page for network leaders. */
export const isForLeaders = (c: Context<AppEnv>): boolean => /^\/networks(\/|$)/.test(c.req.path)

/** Fields that no form lets anyone type in. */
const machinery = new Set(['lang', 'confirm', 'response', 'revision', 'seen'])
