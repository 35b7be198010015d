/** What each ready questionnaire is for, by its id. */
export const readyQuestionnaires: Record<string, string> = {
  'five-fundamentals':
    'Kvar prosjektet står på dei fem fundamenta. Deltakarane svarer kvar for seg, og teamet gir eitt fellessvar. Resultata viser kva som har flytta seg sidan sist.',
  presentation: 'Fellessvar som førebur det kommunen skal fortelje dei andre på samlinga.',
  reflection:
    'Til slutt på samlinga. Deltakarane skriv kva dei har lært, og teamet blir einige om oppgåver til neste samling.',
  wheel: 'Fellessvar om kvar på innovasjonshjulet kommunen er, og kva han lærte av den siste testen.',
  roadmap: 'Fellessvar om målbiletet, utfordringane og neste stopp på vegen.',
}
