import type { councilQuestions as english } from '../en/council-questions.ts'

const COUNCILS = { maastricht: 'Maastricht', nijmegen: 'Nijmegen' } as const

const QUESTIONS = {
  m1: 'Ziet het college dat lokale democratie en veiligheid risico lopen als gegevens bij bedrijven onder Amerikaans recht staan?',
  m2: 'Is dat anders bij Europese leveranciers onder Europees recht?',
  m3: 'Van welke technologiebedrijven hangen informatie en intern contact af: e-mail, documenten, samenwerken, opslag?',
  m4: 'Welke van deze bedrijven zijn Europees, en welke Amerikaans, Russisch of Chinees?',
  m5: 'Telt het recht van de leverancier mee in aanbestedingen?',
  m6: 'Zijn deze afhankelijkheden gewogen bij eerdere besluiten over tablets, licenties en cloud?',
  m7: 'Ziet het college dat de gemeente vastzit aan een paar Amerikaanse bedrijven?',
  m8: 'Welk risico geeft dat voor de eigen keuze, voor gegevens van inwoners, en voor doorwerken bij een conflict?',
  m9: 'Weet het college wat Frankrijk en Amsterdam hebben besloten?',
  m10: 'Stelt het college zich ten doel minder afhankelijk te worden, en deelt het dat met buurgemeenten?',
  m11: 'Gaan Europese leveranciers, open source en Europees recht voor bij aankoop en vervanging?',
  m12: 'Welke concrete criteria beperken de afhankelijkheid, voorkomen vastzitten, en geven Europese alternatieven een kans?',
  m13: 'Is er een stappenplan?',
  m14: 'Moet de ruggengraat van de gemeente van Amerikaanse bedrijven afhangen? Zo niet, welke keuzes volgen, en wanneer?',
  n1: 'Hoe beoordeelt het college de afhankelijkheid, en wat doet het eraan?',
  n2: 'Zijn er scenario’s voor sancties, of voor een scherpe prijsstijging?',
  n3: 'Welke rol speelt digitale soevereiniteit bij privacy en veiligheid?',
  n4: 'Gaat de gemeente Copilot gebruiken?',
  n5: 'Hoe werkt de gemeente aan Europese of open alternatieven?',
  n6: 'Is GAIA-X van belang?',
  n7: 'Pleit het college hier landelijk voor?',
  n8: 'Tellen duurzame datacentra en lokale leveranciers mee?',
} as const

/** What councils asked, in our own words. */
export const councilQuestions = {
  'council.question': ({ question }) => QUESTIONS[question],
  'council.asked': ({ council, year, number }) => `${COUNCILS[council]}, ${year}, vraag ${number}`,
} as const satisfies typeof english
