/** A form on a page, as a browser would send it when one of its buttons is pressed. */
export interface PageForm {
  /** Where it is sent. Nothing where it goes back to the page's own address. */
  action: string | undefined
  fields: Record<string, string[]>
}

/** How a page switches language: links, or buttons of a form. */
export interface LanguageSwitch {
  links: string[]
  buttons: { form: string; value: string }[]
}

/** The form with this id, with everything in it that is filled in. */
export const formOn = async (page: string, id: string): Promise<PageForm> => {
  const form: PageForm = { action: undefined, fields: {} }
  const add = (name: string | null, value: string) => {
    if (name !== null) (form.fields[plain(name)] ??= []).push(value)
  }
  let written = ''
  let selectName: string | null = null
  await read(page, (rewriter) =>
    rewriter
      .on(`form#${id}`, { element: (element) => void (form.action = plain(element.getAttribute('action') ?? '')) })
      .on(`form#${id} input`, {
        element: (input) => {
          const isChoice = ['radio', 'checkbox'].includes(input.getAttribute('type') ?? '')
          if (!isChoice || input.hasAttribute('checked'))
            add(input.getAttribute('name'), plain(input.getAttribute('value') ?? ''))
        },
      })
      .on(`form#${id} select`, { element: (select) => void (selectName = select.getAttribute('name')) })
      .on(`form#${id} option[selected]`, {
        element: (option) => add(selectName, plain(option.getAttribute('value') ?? '')),
      })
      .on(`form#${id} textarea`, {
        element: (area) => {
          const name = area.getAttribute('name')
          written = ''
          area.onEndTag(() => add(name, plain(written).replace(/^\n/, '')))
        },
        text: ({ text }) => void (written += text),
      }),
  )
  return { ...form, action: form.action === '' ? undefined : form.action }
}

/** What the page offers for reading it in another language. */
export const languageSwitchOn = async (page: string): Promise<LanguageSwitch> => {
  const found: LanguageSwitch = { links: [], buttons: [] }
  await read(page, (rewriter) =>
    rewriter
      .on('nav.languages a', { element: (link) => void found.links.push(plain(link.getAttribute('href') ?? '')) })
      .on('nav.languages button[name=lang]', {
        element: (button) =>
          void found.buttons.push({
            form: button.getAttribute('form') ?? '',
            value: button.getAttribute('value') ?? '',
          }),
      }),
  )
  return found
}

const read = async (page: string, on: (rewriter: HTMLRewriter) => HTMLRewriter): Promise<void> => {
  await on(new HTMLRewriter()).transform(new Response(page)).text()
}

/** Text as it was before it was escaped. */
export const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
