import type { FC } from 'hono/jsx'
import { FieldErrors, titleOfForm } from '../../fields/field-errors.tsx'
import type { FormState } from '../../fields/form-state.ts'
import { TextInput } from '../../fields/typed-fields.tsx'
import type { Site } from '../../site.ts'
import { Layout } from '../layout.tsx'
import { LeaderForm } from '../leader-form.tsx'
import { ListWithHeading } from '../list-with-heading.tsx'
import { ResultsTrail } from '../results/results-trail.tsx'

interface ImportPageProps {
  site: Site
  state: FormState
  /** The slug that was taken, and one that is free. */
  taken?: { slug: string; free: string } | undefined
}

/** Bringing in a network from an archive. A browser forgets which file was chosen, so nothing typed is lost in links. */
export const ImportPage: FC<ImportPageProps> = ({ site, state, taken }) => {
  const { bringIn: words } = site.texts.archive
  return (
    <Layout
      site={site}
      title={titleOfForm(site, state, words.title)}
      languagePath={site.paths.importNetwork}
      trail={<ResultsTrail site={site} />}
    >
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <FieldErrors site={site} state={state} labels={{ archive: words.file, slug: words.slug }} />
      {taken && <p>{words.taken(taken.slug, taken.free)}</p>}
      <p class="lead">{words.lead}</p>
      <ListWithHeading title={words.happens} list={words.means} />
      <LeaderForm site={site} path={site.paths.importNetwork} button={words.button} upload>
        <TextInput
          site={site}
          state={state}
          name="archive"
          type="file"
          accept=".json,application/json"
          label={words.file}
          help={words.fileHelp}
          required
        />
        <TextInput site={site} state={state} name="slug" label={words.slug} help={words.slugHelp} maxlength={40} />
      </LeaderForm>
    </Layout>
  )
}
