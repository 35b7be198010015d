/** Where a round stands, as conditions on its own columns. Parts of statements, so that nothing slips in between. */

/** It had opened at an instant, by hand or by time. */
export const openedBy = (now: string): string => `(opens_at <= ${now} OR (opens_at IS NULL AND status = 'open'))`

/** It has not opened at an instant. What `phaseOf` calls planned. */
export const plannedAt = (now: string): string =>
  `status <> 'closed' AND (opens_at > ${now} OR (opens_at IS NULL AND status = 'planned'))`

/** It takes answers at an instant. What `phaseOf` calls open. */
export const openAt = (now: string): string =>
  `status <> 'closed' AND ${openedBy(now)} AND (closes_at IS NULL OR closes_at > ${now})`

/** It took answers at an instant, whether or not it has closed since. */
export const tookAnswersAt = (then: string): string =>
  `(opens_at <= ${then} OR (opens_at IS NULL AND status <> 'planned')) AND (closes_at IS NULL OR closes_at > ${then})`

/** It had opened, and nobody has written down that it closed, at an instant. */
export const notClosedAt = (now: string): string => `status <> 'closed' AND ${openedBy(now)}`

/** It had closed at an instant, by hand or by time. */
export const closedAt = (now: string): string => `(status = 'closed' OR (${openedBy(now)} AND closes_at <= ${now}))`

/** When what is written in words in the own answers of a closed round is deleted, in the words of the index `round_to_delete`. */
export const textsGoAt = `strftime('%Y-%m-%dT%H:%M:%fZ', closes_at, '+' || min(3, months_kept) || ' months')`

/** What `scalesInResults` says of a questionnaire's version, from its row. */
export const scalesSql = (network: string, questionnaire: string, version: string): string => `(
  SELECT json_group_array(json_patch(
      json_object('question', question.value ->> 'key', 'wording', question.value ->> 'wording',
        'levels', json_array_length(question.value, '$.levels')),
      json_object('fundamental', question.value ->> 'fundamental', 'concept', question.value ->> 'concept'))
    ORDER BY section.key, question.key)
  FROM questionnaire_version AS asked, json_each(asked.definition, '$.sections') AS section,
    json_each(section.value, '$.questions') AS question
  WHERE asked.network = ${network} AND asked.id = ${questionnaire} AND asked.version = ${version}
    AND question.value ->> 'type' = 'scale')`

/** The network's latest round with a questionnaire before a gathering. */
export const previousSql = (network: string, questionnaire: string, gathering: string): string => `(
  SELECT earlier.id FROM round AS earlier
  WHERE earlier.network = ${network} AND earlier.questionnaire = ${questionnaire} AND earlier.gathering < ${gathering}
  ORDER BY earlier.gathering DESC, coalesce(earlier.closes_at, '~') DESC, earlier.id DESC LIMIT 1)`

/** No other round of a gathering scores a fundamental that one of these scales (JSON) carries. */
export const scoredOnceSql = (network: string, gathering: string, id: string, scales: string): string => `NOT EXISTS (
  SELECT 1 FROM round AS other, json_each(other.scales) AS theirs, json_each(${scales}) AS ours
  WHERE other.network = ${network} AND other.gathering = ${gathering} AND other.id <> ${id}
    AND theirs.value ->> 'fundamental' = ours.value ->> 'fundamental')`
