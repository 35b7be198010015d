import { plain } from './page-forms.ts'

/** A field of a form, with what a browser would send of it as the page came, once someone has chosen and confirmed what must be. */
export interface FieldInPage {
  name: string
  value: string
  /** Whether someone can type in it what they like. */
  isText: boolean
}

export interface FormInPage {
  /** Where it is sent: a path, with its query. */
  action: string
  method: string
  fields: FieldInPage[]
}

const typed = new Set(['text', 'search', 'email', 'url', 'tel'])

export interface ReadPage {
  forms: FormInPage[]
  /** What would run, or be fetched from elsewhere, if a browser read it. */
  dangers: string[]
}

/** A page at an address, as a parser of HTML finds it. */
export const readPage = async (page: string, response: Response): Promise<ReadPage> => {
  const forms: FormInPage[] = []
  const dangers: string[] = []
  let open: FieldInPage | undefined
  let isChosen = false
  const add = (field: FieldInPage): FieldInPage => {
    forms.at(-1)?.fields.push(field)
    return field
  }
  /** Where nothing is chosen yet, the first is. */
  const isFirst = (name: string): boolean => !forms.at(-1)?.fields.some((field) => field.name === name)
  await new HTMLRewriter()
    .on('form', {
      element: (form) => {
        const method = (form.getAttribute('method') ?? 'get').toLowerCase()
        forms.push({ action: plain(form.getAttribute('action') ?? page), method, fields: [] })
      },
    })
    .on('form input[name]', {
      element: (input) => {
        const type = input.getAttribute('type') ?? 'text'
        if (type === 'file' || type === 'submit') return
        if (type === 'checkbox' && !input.hasAttribute('checked') && !input.getAttribute('name')?.startsWith('confirm'))
          return
        if (type === 'radio' && !input.hasAttribute('checked') && !isFirst(input.getAttribute('name') ?? '')) return
        const value = plain(input.getAttribute('value') ?? '')
        add({ name: plain(input.getAttribute('name') ?? ''), value, isText: typed.has(type) })
      },
    })
    .on('form textarea[name]', {
      element: (area) => {
        open = add({ name: area.getAttribute('name') ?? '', value: '', isText: true })
        area.onEndTag(() => {
          // A parser drops the first line end in it.
          if (open) open.value = plain(open.value).replace(/^\n/, '')
          open = undefined
        })
      },
      text: ({ text }) => {
        if (open) open.value += text
      },
    })
    .on('form select[name]', {
      element: (select) => {
        open = add({ name: select.getAttribute('name') ?? '', value: '', isText: false })
        isChosen = false
        select.onEndTag(() => {
          open = undefined
        })
      },
    })
    .on('form select option', {
      element: (option) => {
        if (!open || isChosen) return
        isChosen = option.hasAttribute('selected')
        if (isChosen || open.value === '') open.value = plain(option.getAttribute('value') ?? '')
      },
    })
    .on('*', {
      element: ({ tagName, attributes }) => {
        for (const [name = '', value = ''] of attributes)
          if (
            name.startsWith('on') ||
            (addresses.has(name) && /^\s*(javascript:|vbscript:|data:(?!text\/plain|,$))/i.test(value))
          )
            dangers.push(`<${tagName} ${name}="${value}">`)
      },
    })
    .on('script', {
      element: (script) => {
        if (!script.getAttribute('src')?.startsWith('/assets/')) dangers.push('a script of its own')
      },
    })
    .on(foreign, { element: ({ tagName }) => void dangers.push(`<${tagName}>`) })
    .transform(response)
    .arrayBuffer()
  return { forms, dangers }
}

const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc'])
const foreign = 'iframe, object, embed, base, style, meta[http-equiv], svg script, math, template, frame, applet'
