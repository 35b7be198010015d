import { expect, it } from 'vitest'
import { visit } from '../support/requests.ts'

it('everyone may read what a questionnaire file looks like, from anywhere, and keep it for a while', async () => {
  const response = await visit('/schemas/questionnaire.json')
  const { headers } = response
  expect(response.status).toBe(200)
  expect(headers.get('Content-Type')).toBe('application/schema+json')
  expect(headers.get('Cache-Control')).toBe('public, max-age=3600')
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(await response.json()).toMatchObject({ title: 'Questionnaire', properties: { sections: { type: 'array' } } })
})
