/** What each ready questionnaire is for, by its id. */
export const readyQuestionnaires: Record<string, string> = {
  'five-fundamentals':
    'Hvor prosjektet står på de fem fundamentene. Deltakerne svarer hver for seg, og teamet gir ett felles svar. Resultatene viser hva som har flyttet seg siden sist.',
  presentation: 'Felles svar som forbereder det kommunen skal fortelle de andre på samlingen.',
  reflection:
    'Til slutt på samlingen. Deltakerne skriver hva de har lært, og teamet blir enige om oppgaver til neste samling.',
  wheel: 'Felles svar om hvor på innovasjonshjulet kommunen er, og hva den lærte av siste test.',
  roadmap: 'Felles svar om målbildet, utfordringene og neste stopp på veien.',
}
