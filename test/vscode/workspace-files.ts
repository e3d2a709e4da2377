/** The folder that the tests open: a small municipality with two references that go nowhere, and YAML that is not ours. */
export const workspaceFiles: Readonly<Record<string, string>> = {
  'landscape.yaml': `
kind: landscape
version: 1
organisation: { id: gm9997, name: Gemeente Proefdam, type: municipality }
platforms:
  - id: azure-weu
    product: azure
    region: westeurope
applications:
  - id: zaaksysteem
    product: open-zaak
    owner: Team Dienstverlening
    runsOn: azur-weu
  - id: website
    product: drupal
    owner: Team Communicatie
    runsOn: azure-weu
`.trimStart(),

  'platforms.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9997
platforms:
  - id: haven-test
    product: kubernetes
    location: NL
    operator: gm9997
`.trimStart(),

  'domeinen/belastingen.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9997
applications:
  - { id: belastingen, product: key2belastingen, runsOn: haven-prod }
`.trimStart(),

  'archi/applicaties.yaml': `
kind: landscape
version: 1
organisation: gm9997
applications:
  - { id: archief, product: open-archiefbeheer, runsOn: azure-weu }
`.trimStart(),

  'zorg.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9997
applications:
  - id: wijkteam
    product: open-zaak
    owner: Team Wijken
    criticality: critical
    runsOn: azure-weu
    data: [zorgdossiers]
datasets:
  - { id: zorgdossiers, classification: confidential, personal: special, sourceSystem: wijkteam }
processes:
  - { id: spoedopvang, name: Spoedopvang, criticality: critical, needs: [wijkteam] }
`.trimStart(),

  'kantoor.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9997
applications:
  - id: werkplek
    product: nextcloud
    runsOn: azure-weu
`.trimStart(),

  // Windows line ends, four spaces, remarks: as people have them.
  'video.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9997
applications:
    # de vergaderdienst
    - id: video # vier spaties
      product: zoom   # voor iedereen
      owner: Team Werkplek
      criticality: high
      contract: video-2025
contracts:
    - { id: video-2025, supplier: zoom, end: 2027-12-31 }
`
    .trimStart()
    .replaceAll('\n', '\r\n'),

  'doel.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9997
state: target
reachedOn: 2028-12-31
applications:
  - id: overleg
    product: zoom
    criticality: high
      # nieuw in 2028
`.trimStart(),

  'havenwijzer.yaml': `
kind: policy
version: 1
documents: ["archi/**/*.yaml"]
`.trimStart(),

  // Not one of our documents, and broken.
  'values.yaml': `
replicas: [1, 2
image: nginx
`.trimStart(),
}

/** The files of a second folder of the workspace, which is on no disk. */
export const virtualFiles: Readonly<Record<string, string>> = {
  '/stad/landscape.yaml': `
kind: landscape
version: 1
organisation: { id: gm9996, name: Gemeente Wolkenstad, type: municipality }
applications:
  - { id: website, product: drupal, owner: Team Communicatie, runsOn: wolk-platform }
  - { id: archief, product: open-archiefbeheer, owner: Team Informatie, runsOn: wolk-plat }
`.trimStart(),

  '/stad/platforms/platforms.landscape.yaml': `
kind: landscape
version: 1
organisation: gm9996
platforms:
  - { id: wolk-platform, product: kubernetes, location: NL, operator: gm9996 }
`.trimStart(),
}

/** A landscape as somebody left it, with three lines that do not read. */
export const brokenFiles: Readonly<Record<string, string>> = {
  'landscape.yaml': `
kind: landscape
version: 1
organisation:
  id: gm9998
  name: Gemeente Proefstad
  type: municipality

platforms:
  - id: eigen-dc
    location:NL
    operator: gm9998

applications:
  - id: website
    product: drupal
     owner: Team Communicatie
    criticality: low
    runsOn: eigen-dc
  - { id: archief, product: open-zaak, owner: Team Archief, criticality: low, runsOn: eigen-dc
`.trimStart(),
}
