const COUNCILS = { maastricht: 'Maastricht', nijmegen: 'Nijmegen' } as const

const QUESTIONS = {
  m1: 'Does the executive see that local democracy and safety are at risk when data sits with companies under American law?',
  m2: 'Is that different with European suppliers under European law?',
  m3: 'On which technology companies do information and internal contact depend: e-mail, documents, working together, storage?',
  m4: 'Which of these companies are European, and which are American, Russian or Chinese?',
  m5: 'Does the law of the supplier count in tenders?',
  m6: 'Were these dependencies weighed in earlier decisions on tablets, licences and cloud?',
  m7: 'Does the executive see that the municipality is tied to a few American companies?',
  m8: 'What risk does that give to our own choices, to the data of residents, and to working on in a conflict?',
  m9: 'Does the executive know what France and Amsterdam decided?',
  m10: 'Does the executive set itself the aim to depend less, and does it share that with neighbouring municipalities?',
  m11: 'Do European suppliers, open source and European law come first at purchase and replacement?',
  m12: 'Which concrete criteria limit dependence, prevent lock-in, and give European alternatives a chance?',
  m13: 'Is there a plan in steps?',
  m14: 'Should the backbone of the municipality depend on American companies? If not, which choices follow, and when?',
  n1: 'How does the executive judge the dependence, and what does it do about it?',
  n2: 'Are there scenarios for sanctions, or for a sharp rise in prices?',
  n3: 'What part does digital sovereignty play in privacy and safety?',
  n4: 'Will the municipality use Copilot?',
  n5: 'How does the municipality work on European or open alternatives?',
  n6: 'Is GAIA-X relevant?',
  n7: 'Does the executive plead for this at the national level?',
  n8: 'Do the sustainability of data centres and local suppliers count?',
} as const

/** What councils asked, in our own words. */
export const councilQuestions = {
  'council.question': ({ question }: { question: keyof typeof QUESTIONS }): string => QUESTIONS[question],
  'council.asked': ({
    council,
    year,
    number,
  }: {
    council: keyof typeof COUNCILS
    year: number
    number: number
  }): string => `${COUNCILS[council]}, ${year}, question ${number}`,
} as const
