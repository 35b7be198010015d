import type { FC } from 'hono/jsx'
import { itemsOf, ofLeaders, ofParticipants } from '../privacy/catalogue.ts'
import type { Installation } from '../privacy/installation.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'

interface PrivacyProps {
  site: Site
  installation: Installation
}

/** The privacy notice, as it holds for this installation. */
export const PrivacyPage: FC<PrivacyProps> = ({ site, installation }) => {
  const { privacy } = site.texts
  return (
    <Layout site={site} title={privacy.title}>
      <h1 class="ds-heading" data-size="lg">
        {privacy.title}
      </h1>
      <p class="lead">{privacy.lead}</p>
      <Listed title={privacy.short.title} lines={privacy.short.lines(installation)} />
      <Said title={privacy.responsible.title} lines={privacy.responsible.lines(installation)} />
      <Listed title={privacy.shown.title} lines={privacy.shown.lines()} />
      <Stored site={site} installation={installation} />
      <Listed title={privacy.notStored.title} lines={privacy.notStored.lines()} />
      <Listed title={privacy.risks.title} lines={privacy.risks.lines(installation)} />
      <Said title={privacy.rights.title} lines={privacy.rights.lines()} />
      <Said title={privacy.processors.title} lines={privacy.processors.lines(installation)} />
      <p>
        <a class="ds-link" href={site.link(site.paths.accessibility)}>
          {privacy.accessibility}
        </a>
      </p>
    </Layout>
  )
}

/** What is stored: first of those who answer, then of those who ask. */
const Stored: FC<PrivacyProps> = (props) => {
  const words = props.site.texts.privacy.stored
  return (
    <section class="stored">
      <h2 class="ds-heading" data-size="sm">
        {words.title}
      </h2>
      <p>{words.lead}</p>
      {ofParticipants.map((thing) => (
        <StoredThing {...props} thing={thing} />
      ))}
      <details class="more">
        <summary>{words.leaders}</summary>
        {ofLeaders.map((thing) => (
          <StoredThing {...props} thing={thing} />
        ))}
      </details>
    </section>
  )
}

type Thing = Parameters<typeof itemsOf>[0]

const StoredThing: FC<PrivacyProps & { thing: Thing }> = ({ site, installation, thing }) => {
  const { stored, privacy } = site.texts
  const { title, why, who, howLong } = stored.things[thing](installation)
  const words = privacy.stored
  const what = inOneSentence(
    itemsOf(thing).map((item) => stored.items[item]),
    words.and,
  )
  return (
    <section>
      <h3 class="ds-heading" data-size="xs">
        {title}
      </h3>
      <dl class="links">
        <Fact label={words.what} text={what} />
        <Fact label={words.why} text={why} />
        <Fact label={words.who} text={who} />
        <Fact label={words.howLong} text={howLong} />
      </dl>
    </section>
  )
}

const Fact: FC<{ label: string; text: string }> = ({ label, text }) => (
  <div>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </div>
)

/** «En tilfeldig kode, svarrunden og kommunen.» */
const inOneSentence = (items: readonly string[], and: string): string => {
  const [last = '', ...others] = items.toReversed()
  const all = others.length === 0 ? last : `${others.toReversed().join(', ')} ${and} ${last}`
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`
}

interface Words {
  title: string
  lines: readonly string[]
}

const Listed: FC<Words> = ({ title, lines }) => (
  <section>
    <h2 class="ds-heading" data-size="sm">
      {title}
    </h2>
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  </section>
)

const Said: FC<Words> = ({ title, lines }) => (
  <section>
    <h2 class="ds-heading" data-size="sm">
      {title}
    </h2>
    {lines.map((line) => (
      <p>{line}</p>
    ))}
  </section>
)
