import { hashOf } from '../tokens.ts'

/** Names one person's answer without telling which: nobody can guess its random id. */
export const answerDigest = ({ round, municipality, id }: { round: string; municipality: string; id: string }) =>
  hashOf(JSON.stringify([round, municipality, id]))
