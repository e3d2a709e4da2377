import type { commonGround as english } from '../en/common-ground.ts'
import { some } from './words.ts'

/** Texts of the rules on the Common Ground model. */
export const commonGround = {
  'common-ground/no-layer.one': ({ id, suggested }) => ({
    what: `Van ${id} is niet vermeld in welke laag van het Common Ground-model het zit.`,
    why: 'Zo is niet te zeggen of het een laag overslaat als het met andere koppelt.',
    todo:
      suggested === ''
        ? 'Vermeld “layer”: interaction (Interactie), process (Procesinrichting), integration (Integratie), services (Diensten) of data (Databronnen).'
        : `Vermeld “layer”; voor dit product stellen wij ${suggested} voor (${layerName(suggested)}).`,
  }),
  'common-ground/no-layer.many': ({ names }) => ({
    what: `Van ${names.length} componenten is niet vermeld in welke laag van het Common Ground-model ze zitten: ${some(names)}.`,
    why: 'Zo is niet te zeggen of ze een laag overslaan als ze met andere koppelen.',
    todo: 'Vermeld bij elk “layer”: interaction (Interactie), process (Procesinrichting), integration (Integratie), services (Diensten) of data (Databronnen).',
  }),
  'common-ground/skips-services': ({ caller, layers, callee }) => ({
    what: `Hier gaat ${caller} (${layers.map(layerName).join(', ')}) rechtstreeks naar ${callee} (Databronnen), zonder dienst ertussen: dat wijkt af van het vijflaagsmodel van Common Ground.`,
    why: `Zo moet ${caller} zelf regelen wie wat mag zien, en kan ${callee} niet veranderen of verhuizen zonder dat ${caller} mee moet.`,
    todo: `Bied de gegevens van ${callee} aan via een dienst en koppel ${caller} daaraan; kiest u hier bewust voor, leg dan vast waarom.`,
  }),
  'common-ground/linked-without-api': ({ caller, callee, kinds }) => ({
    what: `Hier is ${caller} met ${callee} verbonden via ${kinds.map((kind) => LINKS[kind] ?? kind).join(' en ')}, niet via een API.`,
    why: kinds.includes('database')
      ? `Zo hangt ${caller} af van de tabellen van ${callee}: geen van beide is te wijzigen of te vervangen zonder de ander.`
      : 'Wat overgaat is een kopie, zo oud als de laatste keer, die ook beveiligd en opgeruimd moet worden.',
    todo: `Koppel via een API van ${callee}, of van een dienst ervoor, op een open standaard als die er is.`,
  }),
  'common-ground/calls-upward': ({ caller, layers, callee, above, does }) => ({
    what: `Hier ${upward(does, `${caller} (${layers.map(layerName).join(', ')})`)} ${callee} (${above.map(layerName).join(', ')}): dat wijkt af van het vijflaagsmodel van Common Ground.`,
    why: `Wat eronder ligt, bedient wie er maar komt; moet ${caller} weten van ${callee}, dan is geen van beide zonder de ander te vervangen of door anderen te gebruiken.`,
    todo: `Laat ${caller} een notificatie geven van wat er is gewijzigd en ${callee} ophalen wat het nodig heeft; kiest u hier bewust voor, leg dan vast waarom.`,
  }),
  'common-ground/data-with-interface': ({ names }) => ({
    what: `${names.length === 1 ? `De databron ${some(names)} biedt een eigen gebruikersscherm` : `${names.length} databronnen bieden een eigen gebruikersscherm: ${some(names)}`}; dat wijkt af van het vijflaagsmodel van Common Ground.`,
    why: 'Zo komen mensen bij de gegevens langs de diensten die bepalen wie wat mag zien, en zijn de schermen niet te vervangen zonder de gegevens.',
    todo: 'Maak van de schermen een component in de laag Interactie die via een dienst gaat; of verbeter “layer”, als het meer is dan een databron.',
  }),
  'common-ground/process-and-data-bundled': ({ names, layers }) => ({
    what: `${names.length === 1 ? `De component ${some(names)} bevat de gegevens én wat ermee werkt (${layers.map(layerName).join(', ')})` : `${names.length} componenten bevatten de gegevens én wat ermee werkt: ${some(names)}`}; Common Ground wil die uit elkaar houden.`,
    why: 'Wie ze samen heeft, kan ze alleen samen vervangen, en anderen bereiken de gegevens alleen via dit product.',
    todo: 'Vraag bij de volgende keuze om gegevens die los te bereiken zijn, via diensten op een open standaard; zijn de delen nu al te onderscheiden, beschrijf dan elk als een component.',
  }),
  'common-ground/two-sources.several': ({ names, sources }) => ({
    what:
      names.length === 1
        ? `De gegevensverzameling ${some(names)} heeft ${sources.length} bronnen: ${some(sources)}.`
        : `${names.length} gegevensverzamelingen hebben meer dan één bron: ${some(names)}.`,
    why: 'Verschillen die van elkaar, dan weet niemand welke klopt, en moet wie de gegevens gebruikt telkens opnieuw kiezen.',
    todo: 'Noem de bron die voor de gegevens instaat, en vermeld wat de andere bewaren als kopie; bevatten ze andere gegevens, beschrijf die dan als eigen gegevensverzameling.',
  }),
  'common-ground/two-sources.none': ({ names }) => ({
    what:
      names.length === 1
        ? `Van de gegevensverzameling ${some(names)} is geen bron vermeld.`
        : `Van ${names.length} gegevensverzamelingen is geen bron vermeld: ${some(names)}.`,
    why: 'Zo is niet te zeggen wie voor de gegevens instaat, en wat er alleen een kopie van is.',
    todo: 'Vermeld “sourceSystem”, of dat het niet bekend is.',
  }),
  'common-ground/data-copied': ({ copies }) => ({
    what:
      copies.length === 1
        ? `Hier bewaart ${copies[0]?.id} ${copies[0]?.dataset}, met als bron ${some(copies[0]?.sources ?? [])}, en nergens staat waarom, of hoe dat actueel blijft.`
        : `${copies.length} keer bewaart een component gegevens waarvan de bron elders is, en nergens staat waarom, of hoe ze actueel blijven: ${some(copies.map(({ id, dataset }) => `${dataset} (${id})`))}.`,
    why: 'Een kopie is zo oud als de laatste verversing, en moet ook beveiligd en opgeruimd worden; Common Ground wil gegevens bij de bron gebruiken.',
    todo: `Gebruik de gegevens bij de bron; is een kopie nodig, zeg dan waarom en hoe vaak die wordt ververst: { dataset: ${copies[0]?.dataset}, reason: …, refresh: … }.`,
  }),
  'common-ground/no-processing-log': ({ names, datasets, isHabit }) => ({
    what: `${
      names.length === 1
        ? `De component ${some(names)} werkt met persoonsgegevens (${some(datasets)}) en vermeldt geen verwerkingenlog`
        : `${names.length} componenten werken met persoonsgegevens en vermelden geen verwerkingenlog: ${some(names)}`
    }${isHabit ? '; de meeste andere hier doen dat wel' : ''}.`,
    why: 'Common Ground vraagt om verwerking van persoonsgegevens te loggen; zonder log kan niemand achteraf zeggen wie wat heeft gebruikt, en met welk doel.',
    todo: 'Vermeld onder “processingLog” waar gelogd wordt en met welk doel, of dat het niet bekend is.',
  }),
  'related.copy': ({ id, dataset }) => `${id} bewaart ${dataset}`,
  'fix.state-source': ({ id, source }) => `Vermeld dat ${source} de bron is van ${id}`,
  'related.no-layer': ({ id, suggested }) =>
    suggested === ''
      ? `${id} noemt geen laag`
      : `${id} noemt geen laag; wij stellen ${suggested} voor (${layerName(suggested)})`,
  'fix.state-layer': ({ id, layer }) => `Vermeld dat ${id} in de laag ${layerName(layer)} zit (ons voorstel)`,
} satisfies typeof english

/** The layers as GEMMA names them. */
const LAYERS: Readonly<Record<string, string>> = {
  interaction: 'Interactie',
  process: 'Procesinrichting',
  integration: 'Integratie',
  services: 'Diensten',
  data: 'Databronnen',
}

function layerName(layer: string): string {
  return LAYERS[layer] ?? layer
}

/** What a component does with one above it: before and after its name. */
const UPWARD: Readonly<Record<string, readonly [before: string, after: string]>> = {
  reads: ['haalt', 'gegevens op bij'],
  writes: ['schrijft', 'naar'],
  both: ['leest en schrijft', 'bij'],
}

function upward(does: string, caller: string): string {
  const [before, after] = UPWARD[does] ?? [does, '']
  return `${before} ${caller} ${after}`
}

const LINKS: Readonly<Record<string, string>> = {
  database: 'een rechtstreekse databasekoppeling',
  file: 'uitwisseling van bestanden',
  job: 'een geplande taak',
}
