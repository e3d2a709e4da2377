/** The scheme of documents that show an entry of the catalogue, and that nobody can write in. */
export const CATALOGUE_SCHEME = 'havenwijzer-catalogue'
