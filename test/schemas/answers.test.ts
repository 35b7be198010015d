import { describe, expect, it } from 'vitest'
import { answersSchemaFor, typedFrom } from '../../schemas/answers.ts'
import type { Typed } from '../../schemas/answers.ts'
import { localizedSchema } from '../../schemas/language.ts'
import { questionWith } from '../../schemas/question.ts'

const questionSchema = questionWith({ words: localizedSchema, isReady: true })

const words = { nb: 'Behov', nn: 'Behov', en: 'Need' }
const options = ['users', 'employees', 'managers'].map((key) => ({ key, label: words }))

const scale = { type: 'scale', levels: Array.from({ length: 6 }, () => words) }
const choice = { type: 'choice', options }
const choices = { type: 'choices', options }
const shortText = { type: 'short-text', maxCharacters: 10 }
const longText = { type: 'long-text', maxCharacters: 10 }
const number = { type: 'number', min: -20, max: 20, decimals: 2 }
const date = { type: 'date', min: '2013-01-01', max: '2014-12-31' }

/** What is stored when these values are sent for one question, or the faults. */
const sent = (question: object, ...values: string[]) => {
  const asked = questionSchema.parse({ key: 'asked', label: words, ...question })
  if (asked.type === 'statement') throw new Error('a statement takes no answer')
  const reading = answersSchemaFor([asked]).safeParse({ asked: values })
  return reading.success
    ? reading.data
    : reading.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}

const fault = (name: string) => [`asked: ${name}`]

describe('a scale', () => {
  it('is stored as its level, from 0', () => {
    expect(sent(scale, '0')).toEqual({ asked: 0 })
    expect(sent(scale, '5')).toEqual({ asked: 5 })
  })

  it.each(['6', '-1', '1.5', '01', '+1', '1e0', 'need', 'dont-know'])('does not take «%s»', (value) => {
    expect(sent(scale, value)).toEqual(fault('not-an-option'))
  })

  it('takes «dont-know» where that is a choice, and never as a level', () => {
    expect(sent({ ...scale, dontKnow: true }, 'dont-know')).toEqual({ asked: 'dont-know' })
  })
})

describe('a choice', () => {
  it("is stored as the option's key", () => {
    expect(sent(choice, 'employees')).toEqual({ asked: 'employees' })
  })

  it.each(['politicians', 'Users', 'constructor', 'dont-know'])('does not take «%s»', (value) => {
    expect(sent(choice, value)).toEqual(fault('not-an-option'))
  })
})

describe('several choices', () => {
  it("are stored once each, in the questionnaire's order", () => {
    expect(sent(choices, 'managers', 'users', 'managers')).toEqual({ asked: ['users', 'managers'] })
  })

  it('are a list also when only one is chosen', () => {
    expect(sent(choices, 'users')).toEqual({ asked: ['users'] })
  })

  it('are refused when one of them is no option', () => {
    expect(sent(choices, 'users', 'politicians')).toEqual(fault('not-an-option'))
  })
})

describe.each([
  ['a short text', shortText],
  ['a long text', longText],
])('%s', (_type, question) => {
  it('is stored without the space around it', () => {
    expect(sent(question, '  to ord\r\n')).toEqual({ asked: 'to ord' })
  })

  it('may be as long as it says and no longer', () => {
    expect(sent(question, 'æøåæøåæøåæ')).toEqual({ asked: 'æøåæøåæøåæ' })
    expect(sent(question, 'æøåæøåæøåæø')).toEqual(fault('too-long'))
  })

  it('counts a line end as one character, as the browser did', () => {
    expect(sent(question, 'a\r\nb\r\nc\r\nd\r\nef')).toEqual({ asked: 'a\nb\nc\nd\nef' })
    expect(sent(question, 'a\r\nb\r\nc\r\nd\r\nefg')).toEqual(fault('too-long'))
  })

  it('keeps what looks like markup, a formula or a number', () => {
    expect(sent(question, '<b>=1+1')).toEqual({ asked: '<b>=1+1' })
    expect(sent(question, '007')).toEqual({ asked: '007' })
  })

  it('is unreadable with a zero byte in it', () => {
    expect(sent(question, 'a\0b')).toEqual(fault('unreadable'))
  })
})

describe('a number', () => {
  it.each([
    ['7', 7],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['2,50', 2.5],
    [' 1 2 ', 12],
    ['1\u00a02', 12],
    ['-3', -3],
    ['−3', -3],
    ['-0', 0],
    ['-20', -20],
    ['20', 20],
  ])('reads «%s» as %d', (value, answer) => {
    expect(sent(number, value)).toEqual({ asked: answer })
  })

  it.each(['tre', '1,2,3', '1.000,5', ',5', '5,', '1e1', '0x1', 'NaN', 'Infinity', '--1', '2,555'])(
    'does not read «%s»',
    (value) => {
      expect(sent(number, value)).toEqual(fault('not-a-number'))
    },
  )

  it('is whole where no decimals are asked for', () => {
    expect(sent({ ...number, decimals: 0 }, '2,5')).toEqual(fault('not-a-number'))
    expect(sent({ ...number, decimals: 0 }, '2,0')).toEqual({ asked: 2 })
  })

  it.each(['20,01', '-21'])('is out of range at «%s»', (value) => {
    expect(sent(number, value)).toEqual(fault('out-of-range'))
  })
})

describe('a date', () => {
  it.each(['2013-10-15', '15.10.2013', '15. 10. 2013', ' 15.10.2013 '])('reads «%s»', (value) => {
    expect(sent(date, value)).toEqual({ asked: '2013-10-15' })
  })

  it('reads a Norwegian date with single digits', () => {
    expect(sent(date, '1.3.2014')).toEqual({ asked: '2014-03-01' })
  })

  it.each(['31.02.2014', '29.02.2013', '2013-13-01', '15.10.13', '15/10/2013', '2013-10', 'i fjor'])(
    'does not read «%s»',
    (value) => {
      expect(sent(date, value)).toEqual(fault('not-a-date'))
    },
  )

  it('includes its first and last day and nothing outside', () => {
    expect(sent(date, '2013-01-01')).toEqual({ asked: '2013-01-01' })
    expect(sent(date, '31.12.2014')).toEqual({ asked: '2014-12-31' })
    expect(sent(date, '2012-12-31')).toEqual(fault('out-of-range'))
    expect(sent(date, '01.01.2015')).toEqual(fault('out-of-range'))
  })
})

describe.each([
  ['a scale', scale],
  ['a choice', choice],
  ['several choices', choices],
  ['a short text', shortText],
  ['a long text', longText],
  ['a number', number],
  ['a date', date],
])('skipping %s', (_type, question) => {
  it.each([[[]], [['']], [[' \r\n']]])('leaves no entry when %j is sent', (values) => {
    expect(sent(question, ...values)).toEqual({})
  })

  it.each([[[]], [['']], [[' \r\n']]])('is missing when it is required and %j is sent', (values) => {
    expect(sent({ ...question, required: true }, ...values)).toEqual(fault('missing'))
  })
})

describe('a whole form', () => {
  const asked = ['first', 'second'].map((key) => questionSchema.parse({ key, label: words, ...scale, required: true }))
  const schema = answersSchemaFor(asked.filter((question) => question.type !== 'statement'))

  it('drops the fields that no question asks for', () => {
    const typed: Typed = { first: ['1'], second: ['2'], third: ['3'] }
    expect(schema.parse(typed)).toEqual({ first: 1, second: 2 })
  })

  it('reports every fault at its own question', () => {
    const issues = schema.safeParse({ first: ['9'] }).error?.issues.map((issue) => [issue.path, issue.message])
    expect(issues).toEqual([
      [['first'], 'not-an-option'],
      [['second'], 'missing'],
    ])
  })
})

describe('typedFrom', () => {
  it('gives the fields that a form would send', () => {
    const answers = {
      need: 0,
      value: 'dont-know',
      roles: ['users', 'managers'],
      laps: 2.5,
      tested: '2013-10-15',
      more: 'a\nb',
    }
    expect(typedFrom(answers)).toEqual({
      need: ['0'],
      value: ['dont-know'],
      roles: ['users', 'managers'],
      laps: ['2.5'],
      tested: ['2013-10-15'],
      more: ['a\nb'],
    })
  })
})
