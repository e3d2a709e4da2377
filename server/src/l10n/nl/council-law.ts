import type { councilLaw as english } from '../en/council-law.ts'
import { applications, canAnswer, few, many, theirs } from './council-words.ts'
import { all, called, country } from './words.ts'

const suppliers = (n: number): string => many(n, 'leverancier', 'leveranciers')

/** Answers on law, data, suppliers and places. */
export const councilLaw = {
  'council.reach.some': ({ part, whole }) =>
    `Van de ${whole} applicaties in gebruik ${part === 1 ? 'is' : 'zijn'} er ${part} binnen bereik van recht van buiten.`,
  'council.reach.none': ({ whole }) =>
    `Van de ${whole} applicaties in gebruik is er geen zeker binnen bereik van recht van buiten.`,
  'council.reach.country': ({ of, reach, stop }) =>
    `Onder het recht van ${country(of)} kan iemand bij de gegevens van ${reach === 0 ? 'geen applicatie' : applications(reach)}. ${stop === 0 ? 'Stilleggen kan niemand er een.' : `${reach === 0 ? 'Wel' : 'Ook'} kan iemand ${applications(stop)} stilleggen.`}`,
  'council.reach.others': ({ countries }) =>
    `Ook het recht van ${all(countries.map(country))} reikt tot applicaties van hier.`,
  'council.reach.unknown': ({ part, who }) =>
    `Van ${applications(part)} is niet bekend of recht van buiten ertoe reikt. ${canAnswer(who, part === 1 ? 'De eigenaar kan' : 'De eigenaren kunnen')}`,
  'council.reach.can': () => 'Dat iemand het kan, wil niet zeggen dat het gebeurt.',
  'council.data.some': ({ part, whole }) =>
    `${many(whole, 'applicatie bevat', 'applicaties bevatten')} bijzondere of strafrechtelijke persoonsgegevens, of een BSN. Bij ${part === 0 ? 'geen' : part} daarvan kan iemand onder recht van buiten zeker bij de gegevens.`,
  'council.data.none': () =>
    'Van geen applicatie is vermeld dat zij bijzondere of strafrechtelijke persoonsgegevens bevat, of een BSN.',
  'council.data.unknown': ({ part }) =>
    `Van ${applications(part)} met zulke gegevens is niet bekend wie erbij kan. ${theirs(part, 'eigenaar')}`,
  'council.data.unstated': ({ part }) =>
    `Welke gegevens ${many(part, 'applicatie bevat', 'applicaties bevatten')}, is niet bekend. ${theirs(part, 'eigenaar')}`,
  'council.difference.count': ({ trusted, outside, whole }) =>
    `Van de ${whole} leveranciers ${trusted === 1 ? 'staat' : 'staan'} er ${trusted} alleen onder vertrouwd recht, en ${outside} ook onder recht van buiten.`,
  'council.difference.owned': ({ part }) =>
    `Bij ${part} daarvan ligt de zetel in een vertrouwd land, maar de zeggenschap niet.`,
  'council.difference.reach': ({ of, law }) =>
    `Onder het recht van ${country(of)} kan een bedrijf gegevens moeten afgeven. De wet heet: ${called(law)}.`,
  'council.difference.stop': ({ of, law }) =>
    `In ${country(of)} kan een bedrijf ook moeten stoppen met leveren. De wet heet: ${called(law)}.`,
  'council.difference.trusted': () =>
    'Voor een leverancier die alleen onder vertrouwd recht staat, gelden deze wetten niet. Zijn host kan er wel onder vallen.',
  'council.difference.vng': () => 'De VNG wijst erop dat ook een grote Europese leverancier afhankelijk maakt.',
  'council.suppliers.unknown': ({ part, who }) =>
    `Van ${suppliers(part)} is zetel of zeggenschap niet bekend. ${canAnswer(who, 'Zij kunnen')}`,
  'council.suppliers.country': ({ of, part }) =>
    `Onder het recht van ${country(of)} ${part === 1 ? 'staat' : 'staan'} ${suppliers(part)}.`,
  'council.suppliers.absent': () => 'Een leverancier van applicaties onder Russisch of Chinees recht is niet gevonden.',
  'council.suppliers.devices': ({ of, part }) =>
    `De maker van ${many(part, 'soort', 'soorten')} apparaten staat onder het recht van ${country(of)}.`,
  'council.location.inside': ({ part, whole }) =>
    `Van ${part} van de ${whole} applicaties is bekend dat zij draaien in het gebied dat het beleid toestaat.`,
  'council.location.reached': ({ part }) =>
    `Daarvan ${part === 1 ? 'is' : 'zijn'} er ${part} toch binnen bereik van recht van buiten.`,
  'council.location.outside': ({ part }) =>
    `${many(part, 'applicatie draait', 'applicaties draaien')} buiten dat gebied.`,
  'council.location.two': () =>
    'Waar iets draait, en onder wiens recht de eigenaar staat, zijn twee verschillende vragen.',
  'council.location.unknown': ({ part, who }) =>
    `Waar ${many(part, 'applicatie draait', 'applicaties draaien')}, is niet bekend. ${canAnswer(who, part === 1 ? 'De eigenaar kan' : 'De eigenaren kunnen')}`,
  'council.domains.first': ({ domain, part, whole }) =>
    `Het domein ${domain} heeft het meeste binnen bereik van recht van buiten: ${part} van ${applications(whole)}.`,
  'council.domains.none': () => 'Geen bestand noemt een domein.',
  'council.domains.missing': ({ part }) =>
    `Van ${applications(part)} is het domein niet bekend. ${theirs(part, 'eigenaar')}`,
  'council.critical.count': ({ part, whole }) =>
    `${whole === 1 ? `Het ene kritieke proces heeft ${part === 1 ? 'iets' : 'zeker niets'}` : `Van de ${whole} kritieke processen ${part <= 1 ? 'heeft' : 'hebben'} er ${part === 0 ? 'geen' : part} iets`} nodig dat binnen bereik van recht van buiten is.`,
  'council.critical.none': () => 'Er is geen kritiek proces beschreven.',
  'council.critical.ask': () => 'Welke processen kritiek zijn, is niet bekend. Het college kan dat beantwoorden.',
  'council.accepted.count': ({ part }) => `${many(part, 'risico is', 'risico’s zijn')} aanvaard en nog geldig.`,
  'council.accepted.by': ({ who }) => `Zij zijn aanvaard door ${few(who)}.`,
  'council.accepted.lapsed': ({ part }) =>
    `${many(part, 'aanvaarding is', 'aanvaardingen zijn')} verlopen of onvolledig.`,
} as const satisfies typeof english
