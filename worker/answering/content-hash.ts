import { contentOf } from '../../schemas/answers-content.ts'
import { typedFrom } from '../../schemas/answers.ts'
import type { Answers } from '../../schemas/answers.ts'
import { hashOf } from '../tokens.ts'

/** What a receipt is compared with a draft by: SHA-256 of the stored answers, in hexadecimal. */
export const contentHash = (answers: Answers): Promise<string> => hashOf(contentOf(Object.entries(typedFrom(answers))))
