/** A kind of application that municipalities have, with catalogue products that do it: `product supplier`, `+` runs anywhere. */
export interface Theme {
  readonly name: string
  readonly domain: string
  readonly component: string
  readonly products: readonly ProductName[]
}

export interface ProductName {
  readonly id: string
  readonly supplier: string
  /** Software that the municipality, or a host it chooses, runs. */
  readonly selfHosted: boolean
}

export const themes: readonly Theme[] = [
  theme(
    'Identiteitsbeheer',
    'Bedrijfsvoering',
    'Gebruikersbeheercomponent',
    'entra-id microsoft, keycloak cncf +, authentik authentik-security +',
  ),
  theme(
    'Zaaksysteem',
    'Dienstverlening',
    'Zaakregistratiecomponent',
    'xxllnc-zaken xxllnc, open-zaak maykin +, mozard-suite mozard, key2zaken centric',
  ),
  theme(
    'Burgerzaken',
    'Dienstverlening',
    'Burgerzakencomponent',
    'key2burgerzaken centric, iburgerzaken pinkroccade-lg, shift2-burgerzaken shift2',
  ),
  theme(
    'Belastingen',
    'Bedrijfsvoering',
    'Belastingencomponent',
    'gouw-belastingen gouwit, key2belastingen centric, civision-belastingen pinkroccade-lg, xxllnc-belastingen xxllnc',
  ),
  theme(
    'Vergunningen',
    'Ruimte',
    'Vergunning- Toezicht- Handhavingcomponent',
    'rx-mission visma-roxit, openwave rem-automatisering, powerbrowser genetics, xxllnc-omgeving xxllnc',
  ),
  theme(
    'Sociaal domein',
    'Sociaal',
    'Inkomenscomponent',
    'suite-sociaal-domein centric, xxllnc-sociaal xxllnc, socrates wigo4it',
  ),
  theme(
    'Jeugdzorg',
    'Sociaal',
    'Jeugdzorgcomponent',
    'zorgned zorgned, c2go info-support, suite-sociaal-domein centric',
  ),
  theme(
    'Schuldhulp',
    'Sociaal',
    'Budgetadvies- en schuldhulpverleningcomponent',
    'stratech-shv stratech, allegro kredit',
  ),
  theme(
    'Documentbeheer',
    'Bedrijfsvoering',
    'Documentbeheercomponent',
    'corsa bct, join-zaak-document decos, djuma-zaak djuma, verseon visma-circle, liber bct',
  ),
  theme(
    'Geo-viewer',
    'Ruimte',
    'Geo-gegevens analysecomponent',
    'arcgis-enterprise esri +, arcgis-online esri, qgis qgis-org +, tailormap b3partners +, geoserver osgeo +',
  ),
  theme('BAG-beheer', 'Ruimte', 'BAG-beheercomponent', 'gouw-bag gouwit, nedbag nedgraphics, key2bag centric'),
  theme('WOZ', 'Bedrijfsvoering', 'WOZ-beheercomponent', '4woz 4value, key2waarderen centric, ortax-woz ortax'),
  theme('Parkeren', 'Veiligheid', 'Parkeerbeheercomponent', 'brickyard brickyard, egis-scan egis-parking'),
  theme('Afval', 'Ruimte', 'Afvalbeheercomponent', 'afvalris afvalris, fixi decos'),
  theme(
    'Afspraken',
    'Dienstverlening',
    'Afsprakenbeheercomponent',
    'jcc-afspraken jcc-software, qmatic-orchestra qmatic, timeblockr timeblockr',
  ),
  theme(
    'Klantcontact',
    'Dienstverlening',
    'Relatiebeheercomponent (CRM)',
    'open-klant maykin +, kiss icatt +, zammad zammad +',
  ),
  theme(
    'Financiën',
    'Bedrijfsvoering',
    'Financieel component',
    'key2financien centric, unit4-financials unit4, exact-financials exact, afas-profit afas',
  ),
  theme(
    'Personeel',
    'Bedrijfsvoering',
    'Personeelsinformatiecomponent',
    'youforce visma-raet, beaufort visma-raet, afas-profit afas',
  ),
  theme(
    'Raadsinformatie',
    'Bestuur',
    'Bestuur- en Raadsinformatiecomponent',
    'ibabs-ris ibabs, notubiz-ris notubiz, go-raadsinformatie gemeenteoplossingen, greenvalley-ris greenvalley',
  ),
  theme(
    'Website',
    'Dienstverlening',
    'Webcontentpublicatie- en beheercomponent',
    'drupal drupal-association +, wordpress wordpress-foundation +, greenvalley-cms greenvalley, open-webconcept yard',
  ),
  theme(
    'Mijn-omgeving',
    'Dienstverlening',
    'Mijngemeentecomponent',
    'open-inwoner maykin +, greenvalley-cms greenvalley',
  ),
  theme(
    'Formulieren',
    'Dienstverlening',
    'E-formulieren publicatie-en-beheercomponent',
    'open-formulieren maykin +, kodision-forms kodision, formdesk innovero',
  ),
  theme('Begraafplaatsen', 'Ruimte', 'Gravenbeheercomponent', 'key2begraven centric, bam2020 hta-software'),
  theme(
    'Meldingen openbare ruimte',
    'Ruimte',
    'Meldingen openbare ruimtecomponent',
    'signalen vng-realisatie +, fixi decos, buitenbeter yucat',
  ),
  theme(
    'Woo-publicatie',
    'Bestuur',
    'Openbare informatieportaalcomponent',
    'gpp-woo dimpact +, openwoo-app conduction +, join-woo decos',
  ),
  theme(
    'Documentcreatie',
    'Bedrijfsvoering',
    'Documentcreatiecomponent',
    'smartdocuments smartdocuments, xential interaction-next',
  ),
  theme(
    'Ondertekenen',
    'Bedrijfsvoering',
    'Digitale-handtekeningcomponent',
    'validsign validsign, signhost signhost, docuseal docuseal +',
  ),
  theme('Veilig mailen', 'Bedrijfsvoering', 'Kantoorautomatiseringcomponent', 'zivver zivver, filecap contec'),
  theme(
    'Servicebus',
    'Bedrijfsvoering',
    'Gemeentelijke servicebuscomponent',
    'enable-u enable-u, frank-framework wearefrank +',
  ),
  theme(
    'Gegevensdistributie',
    'Bedrijfsvoering',
    'Gegevensdistributiecomponent',
    'key2datadistributie centric, neuron vicrea',
  ),
  theme(
    'Rapportage',
    'Bedrijfsvoering',
    'BI-component',
    'power-bi microsoft, metabase metabase +, cognos ibm +, qlik qlik',
  ),
  theme('Helpdesk', 'Bedrijfsvoering', 'Helpdeskcomponent', 'topdesk topdesk, servicenow servicenow, zammad zammad +'),
  theme('Gebouwbeheer', 'Bedrijfsvoering', 'Gebouwinstallatiecomponent', 'planon planon, ultimo ultimo'),
  theme(
    'Werkplek',
    'Bedrijfsvoering',
    'Kantoorautomatiseringcomponent',
    'microsoft-365 microsoft, nextcloud nextcloud +, opendesk zendis +',
  ),
  theme(
    'Vergaderen',
    'Bedrijfsvoering',
    'Samenwerkingscomponent',
    'microsoft-teams microsoft, zoom zoom, jitsi-meet 8x8 +, element element +',
  ),
  theme(
    'Telefonie',
    'Bedrijfsvoering',
    'Callcentercomponent',
    'anywhere365 anywhere365, xelion xelion, wazo wazo-communication +',
  ),
  theme(
    'Projecten',
    'Bedrijfsvoering',
    'Projectmanagementcomponent',
    'openproject openproject +, jira atlassian, planner microsoft',
  ),
  theme(
    'Archief',
    'Bedrijfsvoering',
    'Archiefbeheercomponent',
    'karmac-edepot karmac, preservica preservica, archivematica artefactual-systems +',
  ),
  theme(
    'Kennisbank',
    'Dienstverlening',
    'Kennisbeheercomponent',
    'confluence atlassian, xwiki xwiki +, mediawiki wikimedia-foundation +',
  ),
  theme(
    'Enquêtes',
    'Bestuur',
    'Klantfeedbackcomponent',
    'limesurvey limesurvey +, consul-democracy consul-democracy-foundation +, decidim decidim-association +',
  ),
  theme('Back-up', 'Bedrijfsvoering', 'Data-back-up-en-herstel-component', 'veeam-backup veeam +, bareos bareos +'),
  theme(
    'Apparaatbeheer',
    'Bedrijfsvoering',
    'Mobile-device-managementcomponent',
    'intune microsoft, fleet fleet-device-management +',
  ),
  theme('Architectuur', 'Bedrijfsvoering', 'Architectuur- en ontwerpcomponent', 'leanix sap, archi archi-community +'),
  theme('Betalen', 'Dienstverlening', 'Onlinebetalingcomponent', 'mollie mollie, adyen adyen'),
]

/** Platforms to choose from, as the lines under their id. */
export const platforms: Readonly<Record<string, readonly string[]>> = {
  'azure-weu': ['product: azure', 'region: westeurope', 'encryptionKeys: shared'],
  'azure-neu': ['product: azure', 'region: northeurope', 'encryptionKeys: provider'],
  'aws-fra': ['product: aws', 'region: eu-central-1', 'encryptionKeys: mostly-customer'],
  'gcp-eems': ['product: google-cloud', 'region: europe-west4'],
  'kpn-cloudnl': ['product: kpn-cloud', 'location: NL', 'operator: kpn'],
  'ovh-rbx': ['product: ovhcloud', 'location: FR', 'encryptionKeys: customer-only'],
  'haven-prod': ['product: kubernetes', 'runsOn: { product: fuga-cloud, location: NL }', 'operator: regiodienst'],
  'eigen-dc': ['product: vmware-vsphere', 'location: NL', 'operator: regiodienst'],
  'uitwijk-dc': ['name: Uitwijkcentrum', 'location: NL', 'operator: regiodienst'],
}

/** Datasets to choose from: classification and kind of personal data. */
export const datasets: Readonly<Record<string, readonly [classification: string, personal: string]>> = {
  persoonsgegevens: ['confidential', 'bsn'],
  zaakdossiers: ['confidential', 'special'],
  geodata: ['public', 'none'],
  'financiele-administratie': ['internal', 'ordinary'],
  zorgdossiers: ['secret', 'special'],
  besluiten: ['public', 'none'],
  personeelsdossiers: ['confidential', 'bsn'],
  belastinggegevens: ['confidential', 'bsn'],
  handhavingsdossiers: ['confidential', 'criminal'],
  meldingen: ['internal', 'ordinary'],
}

export const standards: readonly (readonly [id: string, version: string])[] = [
  ['zgw-zaken', '1.6.0'],
  ['zgw-documenten', '1.5.0'],
  ['zgw-notificaties', '1.0.0'],
  ['hc-brp-personen', '2.0'],
  ['stuf-bg', '3.10'],
  ['stuf-zkn', '3.10'],
  ['objecten', '2.4.3'],
  ['digikoppeling-rest', '2.0'],
  ['oidc-nlgov', '1.0.1'],
  ['fsc', '1.0'],
]

/** National provisions that an interface may name. */
export const provisions: readonly string[] = ['brp', 'bag', 'digid']

/** Halves of names that no municipality has. */
export const townBeginnings: readonly string[] =
  "Ooster|Wester|Noorder|Zuider|Boven|Neder|Opper|'s-Heren|Grote|Súd|Hoog|Laag|Nieuw|Oud|Midden|Achter|Over|Binnen|Één".split(
    '|',
  )
export const townEndings: readonly string[] =
  'wolderveen|zijpwaard|meersdonk|lindewier|bergshorn|kerkerzand|heidemark|beekdrecht|horsterwold|polderhaven|duinrade|goorlaar|esfurt|plashoek|veldhage|broeksterp|akkerloo|zandwoude'.split(
    '|',
  )

export const notes: readonly string[] = [
  'Koppeling met de gegevensmakelaar loopt nog via maatwerk.',
  'Wordt vervangen bij de overgang naar Common Ground.',
  'Let op: verwerkersovereenkomst dateert van vóór de AVG.',
  'Uitwijk geregeld; hersteltijd ≤ 4 uur.',
  'Beheer belegd bij de gemeenschappelijke regeling.',
  'Jaarlijkse pentest, laatste bevindingen opgelost.',
]

function theme(name: string, domain: string, component: string, products: string): Theme {
  return { name, domain, component, products: products.split(', ').map(product) }
}

function product(text: string): ProductName {
  const [id = '', supplier = '', selfHosted] = text.split(' ')
  return { id, supplier, selfHosted: selfHosted === '+' }
}
