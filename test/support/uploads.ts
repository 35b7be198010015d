import type { CloudflareBindings } from '../../worker/bindings.ts'
import { request } from './requests.ts'
import type { Visitor } from './requests.ts'

interface Upload {
  as?: Visitor
  fields?: Record<string, string>
  headers?: Record<string, string>
  bindings?: Partial<CloudflareBindings>
}

/** Sends a form with a file, as a browser on our own page would. No file: as when none was chosen. */
export const upload = async (
  path: string,
  name: string,
  file: string | Uint8Array | undefined,
  { as, fields = {}, headers = {}, bindings = {} }: Upload,
): Promise<Response> => {
  const form = new FormData()
  form.append(name, new File(file === undefined ? [] : [file], file === undefined ? '' : 'file.json'))
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  const encoded = new Response(form)
  const type = encoded.headers.get('Content-Type') ?? ''
  return request('POST', path, await encoded.arrayBuffer(), {
    ...(as && { as }),
    bindings,
    headers: { 'Content-Type': type, ...headers },
  })
}

/** Sends a participant's form with a draft's file, from nobody in particular. */
export const uploadTo = (
  path: string,
  file: string | undefined,
  fields: Record<string, string>,
  bindings: Partial<CloudflareBindings> = {},
): Promise<Response> => upload(path, 'file', file, { fields, bindings })
