import type { FC } from 'hono/jsx'
import type { RoundPageProps } from '../round-page.tsx'

/** How far each municipality has come, in words. */
export const ParticipationTable: FC<Pick<RoundPageProps, 'site' | 'network' | 'round' | 'municipalities'>> = ({
  site,
  network,
  round,
  municipalities,
}) => {
  const words = site.texts.round
  return (
    <section>
      <h2 class="ds-heading" data-size="sm" id="participation">
        {words.participation}
      </h2>
      <p>{words.participationExplained}</p>
      <div class="table-scroll" role="region" aria-labelledby="participation" tabindex={0}>
        <table class="ds-table participation">
          <thead>
            <tr>
              <th scope="col">{words.municipality}</th>
              <th scope="col">{words.ownAnswers}</th>
              <th scope="col">{words.expected}</th>
              <th scope="col">{words.jointAnswer}</th>
            </tr>
          </thead>
          <tbody>
            {municipalities.map(({ municipality, participation, hasJointAnswer, expected }) => (
              <tr>
                <th scope="row">
                  <a class="ds-link" href={site.link(site.paths.municipality(network.slug, municipality.slug))}>
                    {municipality.name}
                  </a>
                </th>
                <td>{words.participationWords[participation](round.threshold)}</td>
                <td>{expected ?? words.notExpected}</td>
                <td>{hasJointAnswer ? words.jointIn : words.jointMissing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
