/** What each ready questionnaire is for, by its id. */
export const readyQuestionnaires: Record<string, string> = {
  'five-fundamentals':
    'Where the project stands on the five fundamentals. Participants answer on their own, and the team gives one joint answer. The results show what has moved since last time.',
  presentation: 'A joint answer to prepare what the municipality will tell the others at the gathering.',
  reflection:
    'For the end of a gathering. Participants write what they have learned, and the team agrees on tasks until the next one.',
  wheel: 'A joint answer on where the municipality is on the innovation wheel, and what its last test taught it.',
  roadmap: 'A joint answer on the target picture, the challenges and the next stop on the way.',
}
