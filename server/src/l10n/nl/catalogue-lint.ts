import type { catalogueLint as english } from '../en/catalogue-lint.ts'

const entryCount = (n: number): string => `${n} ${n === 1 ? 'onderdeel' : 'onderdelen'}`

/** Texts on what is wrong in the catalogue. */
export const catalogueLint = {
  'lint.reference': ({ id, kind, near }) => ({
    what: `${KINDS[kind] ?? kind} “${id}” bestaat niet.${near === '' ? '' : ` Bedoelde u ${near}?`}`,
    why: 'Wat eruit volgt valt weg, zonder dat iemand het merkt.',
    todo: near === '' ? 'Beschrijf dit, of noem iets anders.' : `Maak er ${near} van, of beschrijf ${id}.`,
  }),
  'lint.region': ({ region, provider }) => ({
    what: `${provider} heeft geen regio “${region}”.`,
    why: 'Daarom is niet bekend in welk land dit is.',
    todo: 'Schrijf de code zoals de aanbieder dat doet, of voeg hem toe aan cloudRegions.',
  }),
  'lint.duplicate': ({ key }) => ({
    what: `“${key}” is twee keer beschreven.`,
    why: 'Alleen de laatste beschrijving zou tellen.',
    todo: 'Maak er één onderdeel van.',
  }),
  'lint.owner-cycle': ({ chain }) => ({
    what: `Deze eigenaren bezitten elkaar: ${chain}.`,
    why: 'Dan staat niemand bovenaan, en is niet te zeggen welk recht hen bereikt.',
    todo: 'Zoek uit wie over wie gaat, en zet de eigenaren recht.',
  }),
  'lint.owner-not-on-top': ({ owner, above }) => ({
    what: `${owner} staat genoemd als bovenste eigenaar, maar heeft ${above} boven zich.`,
    why: 'Het recht van wie echt bovenaan staat zou worden gemist.',
    todo: `Noem ${above}, of verbeter wie er boven ${owner} staat.`,
  }),
  'lint.owner-country': ({ owner, country, other }) => ({
    what: `${owner} zit hier in ${country}, en in ${other} waar het zelf beschreven is.`,
    why: 'Daarvan hangt af welk recht het bereikt.',
    todo: 'Maak beide het land van de zetel.',
  }),
  'lint.two-owners': ({ event, owner, date }) => ({
    what: `De zeggenschap ging naar ${event} (${date}), maar ${owner} staat genoemd als eigenaar.`,
    why: 'Twee tegelijk kunnen de zeggenschap niet hebben.',
    todo: `Noem ${event} als eigenaar, voeg de latere overgang toe, of geef de gebeurtenis een ander type.`,
  }),
  'lint.event-from': ({ from, owner }) => ({
    what: `Deze overgang begint bij ${from}, maar de vorige leidde naar ${owner}.`,
    why: 'Ertussen zouden er twee de zeggenschap hebben gehad.',
    todo: 'Verbeter een van de twee, of voeg de overgang toe die ertussen ligt.',
  }),
  'lint.event-order': ({ date, before }) => ({
    what: `Deze gebeurtenis van ${date} staat achter een van ${before}.`,
    why: 'Gebeurtenissen worden van de eerste naar de laatste gelezen.',
    todo: 'Zet ze op volgorde, of verbeter de datum.',
  }),
  'lint.event-no-date': ({ event }) => ({
    what: `De gebeurtenis “${event}” heeft geen datum.`,
    why: 'Wie op een dag de zeggenschap had, is zonder datum niet te zeggen.',
    todo: 'Voeg jaar, maand of dag toe; laat de gebeurtenis weg zolang die onbekend is.',
  }),
  'lint.future': ({ date, today }) => ({
    what: `${date} moet op ${today} nog komen.`,
    why: 'Wat gelezen is of gebeurd is, ligt in het verleden.',
    todo: 'Verbeter de datum; wat verwacht wordt is een aangekondigde gebeurtenis.',
  }),
  'lint.no-date': ({ date }) => ({
    what: `“${date}” staat niet op de kalender.`,
    why: 'Zo is niet te zeggen wanneer dit gold.',
    todo: 'Schrijf een jaar, maand of dag die bestaat.',
  }),
  'lint.no-source': ({ claim }) => ({
    what: `${CLAIMS[claim] ?? 'Dit'} heet een bron te hebben, maar er staat geen bron met een adres bij.`,
    why: 'Een oordeel zou rusten op iets dat niemand kan nakijken.',
    todo: 'Voeg de bron met zijn url toe, of schrijf general-knowledge.',
  }),
  'lint.not-inherent': ({ product, supplier }) => ({
    what: `Dat ${supplier} de maker is van ${product}, blijkt niet uit de naam en niet uit een pagina van ${supplier}.`,
    why: '“inherent” is voor wat niemand zou betwijfelen.',
    todo: 'Voeg een bron toe en schrijf sourced, of schrijf general-knowledge.',
  }),
  'lint.alias': ({ alias, other }) => ({
    what: `“${alias}” is ook een naam van ${other}.`,
    why: 'Daardoor wordt geen van beide eraan herkend.',
    todo: 'Laat de naam aan wie mensen bedoelen, of maak er bij beide een zwakke alias van.',
  }),
  'lint.country': ({ country }) => ({
    what: `De catalogus kent het land ${country} niet.`,
    why: 'Zonder adequaatheid en wetten is van de reikwijdte niets te zeggen.',
    todo: 'Verbeter de code, of voeg het land toe aan jurisdictions.',
  }),
  'lint.stale': ({ claim, date }) => ({
    what: `${CLAIMS[claim] ?? claim} is voor het laatst gezien in ${date}.`,
    why: 'Dat is meer dan een jaar geleden.',
    todo: 'Kijk opnieuw, en geef wat gevonden wordt een datum.',
  }),
  'lint.announced-owner': ({ owner, date }) => ({
    what: `${owner} staat genoemd als eigenaar, maar is alleen aangekondigd (${date}).`,
    why: 'Vanaf wanneer de nieuwe eigenaar de zeggenschap heeft, is niet te zeggen.',
    todo: 'Voeg de afronding toe, zodra een bron die noemt.',
  }),
  'lint.not-catalogue': ({ file }) => `${file} is geen catalogus: de regel “kind: catalogue” ontbreekt.`,
  'lint.none-in': ({ folder }) =>
    `${folder} bevat geen catalogus: geen .yaml- of .yml-bestand met de regel “kind: catalogue”.`,
  'lint.entry': ({ key, section }) => `${key === '' ? 'een onderdeel' : key} van ${section}`,
  'lint.clean': ({ entries }) => `Niets mis in ${entryCount(entries)}.`,
  'lint.counts': ({ problems, entries }) =>
    `${problems} ${problems === 1 ? 'probleem' : 'problemen'} in ${entryCount(entries)}.`,
  'lint.information': ({ count }) => `Ter informatie: ${count}`,
  'lint.by-count': ({ code, count }) => `${count} × ${CODES[code] ?? code}`,
} satisfies typeof english

const KINDS: Readonly<Record<string, string>> = {
  supplier: 'De leverancier',
  product: 'Het product',
  function: 'De functie',
  law: 'De wet',
  standard: 'De standaard',
  format: 'Het exportformaat',
  'reference-component': 'De GEMMA-component',
}

const CLAIMS: Readonly<Record<string, string>> = {
  identity: 'Wie het maakt en waar die zit',
  ownership: 'Wie de zeggenschap heeft',
  hosting: 'Waar het draait',
  licence: 'De licentie',
  repository: 'Waar de code staat',
  generativeAi: 'Of er generatieve AI in zit',
}

const CODES: Readonly<Record<string, string>> = {
  stale: 'meer dan een jaar niet gezien',
  'announced-owner': 'een eigenaar die alleen is aangekondigd',
}
