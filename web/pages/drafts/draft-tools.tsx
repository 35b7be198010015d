import type { FC } from 'hono/jsx'
import type { Site } from '../../site.ts'

/** Where a form's draft is sent: to come back as a file, or with a file that is to be put into it. */
export interface DraftPaths {
  save: string
  open: string
}

interface DraftToolsProps {
  site: Site
  /** The id of the form. */
  form: string
  paths: DraftPaths
}

/** Below the form: remembering the draft, which takes a script; and as a file, out and in, which does not. */
export const DraftTools: FC<DraftToolsProps> = (props) => {
  const { answerDraft } = props.site.texts
  return (
    <details class="more draft-tools">
      <summary>{answerDraft.summary}</summary>
      <Remembering {...props} />
      <Files {...props} />
      <details class="withdraw" data-with-script hidden>
        <summary>{answerDraft.wipe}</summary>
        <p>{answerDraft.wipeMeans}</p>
        <button type="button" class="ds-button" data-variant="secondary" data-color="danger" data-wipe-draft>
          {answerDraft.wipeYes}
        </button>
      </details>
    </details>
  )
}

const Remembering: FC<DraftToolsProps> = ({ site }) => {
  const { inTab, remember, rememberHelp } = site.texts.answerDraft
  return (
    <div data-with-script hidden>
      <p>{inTab}</p>
      <div class="choice">
        <input class="ds-input" type="checkbox" id="draft-remember" aria-describedby="draft-remember-help" />
        <label class="ds-label" data-weight="regular" for="draft-remember">
          <span>{remember}</span>
        </label>
      </div>
      <p class="help" id="draft-remember-help">
        {rememberHelp}
      </p>
    </div>
  )
}

const Files: FC<DraftToolsProps> = ({ site, form, paths }) => {
  const { fileLead, save, fileName, file, fileHelp, open } = site.texts.answerDraft
  const button = { type: 'submit', form, class: 'ds-button', 'data-variant': 'secondary' } as const
  return (
    <>
      <p>{fileLead}</p>
      <button {...button} formaction={paths.save} data-save-draft={fileName}>
        {save}
      </button>
      <div class="question field">
        <label class="ds-label" for="draft-file">
          {file}
        </label>
        <p class="help" id="draft-file-help">
          {fileHelp}
        </p>
        <input
          class="ds-input"
          type="file"
          form={form}
          id="draft-file"
          name="file"
          accept=".json,application/json"
          aria-describedby="draft-file-help"
        />
        <button {...button} formaction={paths.open} formenctype="multipart/form-data" data-without-script>
          {open}
        </button>
      </div>
    </>
  )
}
