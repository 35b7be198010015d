import { expect, it } from 'vitest'
import { countedIn } from '../../worker/domain/counted-in.ts'

it('an answer is counted where anything of its municipality is of answers that it was among', () => {
  const early = [
    { edition: 1, wasThere: true, standing: [1] },
    { edition: 2, wasThere: true, standing: [1] },
  ]
  const late = [
    { edition: 1, wasThere: false, standing: [1] },
    { edition: 2, wasThere: true, standing: [1] },
    { edition: 3, wasThere: true, standing: [1, 3] },
  ]
  expect(countedIn(early).map(({ isCounted }) => isCounted)).toEqual([true, true])
  expect(countedIn(late).map(({ isCounted }) => isCounted)).toEqual([false, false, true])
})

it('an answer that changed since the edition that stands is not the one that is counted', () => {
  expect(countedIn([{ edition: 1, wasThere: false, standing: [1] }])).toEqual([{ edition: 1, isCounted: false }])
})

it('nothing is told of an edition that nothing is kept of', () => {
  expect(countedIn([{ edition: 1, wasThere: undefined, standing: [] }])).toEqual([{ edition: 1, isCounted: undefined }])
})
