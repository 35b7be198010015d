import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Plugin } from 'esbuild'
import type * as subject from './subject.ts'

/** What is attacked: the domain as it is, or with a rule taken out. */
export type Subject = typeof subject

/** One piece of a file of the product, and what stands there instead. */
export interface Edit {
  /** From the root of the repository. */
  file: string
  from: string
  to: string
}

/**
 * The domain as it would be with these edits. So a rule is switched off without a switch in the product. Fails where a
 * piece is not found exactly once: the rule has been written otherwise since, and its edit must follow.
 */
export const buildSubject = (edits: readonly Edit[] = []): Promise<Subject> => {
  const key = JSON.stringify(edits)
  const building = built.get(key) ?? buildOnce(edits)
  built.set(key, building)
  return building
}

const built = new Map<string, Promise<Subject>>()

const buildOnce = async (edits: readonly Edit[]): Promise<Subject> => {
  const missed = new Set(edits)
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('subject.ts', import.meta.url).href)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'silent',
    plugins: [editing(edits, missed)],
  })
  for (const { file } of missed) throw new Error(`${file} is not part of what is attacked`)
  return imported(outputFiles.map(({ text }) => text).join(''))
}

/** By way of a file: an address that is the code itself fills every stack trace with it. */
const imported = async (code: string): Promise<Subject> => {
  const folder = await mkdtemp(join(tmpdir(), 'fundament-attack-'))
  const file = join(folder, 'subject.mjs')
  try {
    await writeFile(file, code)
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Subject
  } finally {
    await rm(folder, { recursive: true })
  }
}

const root = fileURLToPath(new URL('../../../', import.meta.url).href)

const editing = (edits: readonly Edit[], missed: Set<Edit>): Plugin => ({
  name: 'edits',
  setup: (building) => {
    building.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const here = edits.filter(({ file }) => path === root + file)
      if (here.length === 0) return undefined
      for (const edit of here) missed.delete(edit)
      return { contents: edited(await readFile(path, 'utf8'), here), loader: 'ts' }
    })
  },
})

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((before, { file, from, to }) => {
    const [start, end, ...more] = before.split(from)
    if (start === undefined || end === undefined || more.length > 0)
      throw new Error(`«${from}» stands ${before.split(from).length - 1} times in ${file}, not once`)
    return start + to + end
  }, text)
