import type { FC } from 'hono/jsx'
import type { Network } from '../../schemas/network.ts'
import type { Site } from '../site.ts'
import { Layout } from './layout.tsx'

export interface DemoLinks {
  network: Network
  municipalities: { name: string; individual: string; team: string }[]
}

/** What Fundament is. On a developer's own machine, also the way into the demonstration. */
export const HomePage: FC<{ site: Site; demo: DemoLinks | undefined }> = ({ site, demo }) => {
  const { home } = site.texts
  return (
    <Layout site={site} title={home.title}>
      <h1 class="ds-heading" data-size="xl">
        {home.title}
      </h1>
      <p class="lead">{home.lead}</p>
      <ol class="how">
        {home.how.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="formula-in-words">{home.formula}</p>
      <p>{home.formulaMeans}</p>
      {demo && <Demo site={site} demo={demo} />}
      <h2 class="ds-heading" data-size="sm">
        {home.participant}
      </h2>
      <p>{home.participantHow}</p>
      <h2 class="ds-heading" data-size="sm">
        {home.facilitator}
      </h2>
      <p>
        <a class="ds-link" href={site.link(site.paths.networks)}>
          {home.toNetworks}
        </a>
      </p>
    </Layout>
  )
}

const Demo: FC<{ site: Site; demo: DemoLinks }> = ({ site, demo }) => {
  const { home } = site.texts
  return (
    <section class="demo">
      <h2 class="ds-heading" data-size="sm">
        {home.demo}
      </h2>
      <p>{home.demoExplained}</p>
      <p>
        <a class="ds-button" data-variant="primary" href={site.link(site.paths.network(demo.network.slug))}>
          {home.demoNetwork}
        </a>
      </p>
      <table class="ds-table">
        <thead>
          <tr>
            <th scope="col">{home.municipality}</th>
            <th scope="col">{home.own}</th>
            <th scope="col">{home.joint}</th>
          </tr>
        </thead>
        <tbody>
          {demo.municipalities.map(({ name, individual, team }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>
                <a class="ds-link" href={site.link(individual)} aria-label={home.ownFor(name)}>
                  {home.own}
                </a>
              </td>
              <td>
                <a class="ds-link" href={site.link(team)} aria-label={home.jointFor(name)}>
                  {home.joint}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
