import type { CatalogueData } from '../server/src/catalogue/data.ts'

/** A few questions of the EU Cloud Sovereignty Framework 1.2.1, with the answers and levels of its calculator of June 2026. */
export const testFramework: NonNullable<CatalogueData['csf']> = {
  objectives: [
    {
      id: 'SOV-2',
      criteria: [
        {
          id: 'SOV-2.1',
          question: {
            en: 'Which law governs operations and contracts?',
            nl: 'Welk recht geldt voor uitvoering en contracten?',
          },
          answers: [
            { answer: 1, seal: 1, label: { en: 'non-EU law only', nl: 'alleen recht van buiten de EU' } },
            {
              answer: 2,

              seal: 1,
              label: { en: 'mix of EU and non-EU law', nl: 'recht van binnen en buiten de EU' },
            },
            { answer: 3, seal: 4, label: { en: 'EU law only', nl: 'alleen EU-recht' } },
          ],
        },
      ],
    },
    {
      id: 'SOV-3',
      criteria: [
        {
          id: 'SOV-3.1',
          question: { en: 'Who controls the encryption keys?', nl: 'Wie beheerst de versleutelingssleutels?' },
          answers: [
            { answer: 1, seal: 0, label: { en: 'provider only', nl: 'alleen de aanbieder' } },
            { answer: 2, seal: 1, label: { en: 'mainly the provider', nl: 'vooral de aanbieder' } },
            { answer: 3, seal: 2, label: { en: 'shared', nl: 'gedeeld' } },
            { answer: 4, seal: 3, label: { en: 'mainly the customer', nl: 'vooral de klant' } },
            { answer: 5, seal: 4, label: { en: 'customer only', nl: 'alleen de klant' } },
          ],
        },
      ],
    },
    {
      id: 'SOV-4',
      criteria: [
        {
          id: 'SOV-4.4',
          question: { en: 'Where does support come from?', nl: 'Waar komt ondersteuning vandaan?' },
          answers: [1, 2, 3, 4, 5].map((answer) => ({
            answer,
            seal: [1, 2, 3, 3, 4][answer - 1] ?? 0,
          })),
        },
      ],
    },
  ],
}
