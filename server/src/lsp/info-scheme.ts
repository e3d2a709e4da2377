/** The scheme of documents that the server tells, and that nobody can write in. */
export const INFO_SCHEME = 'havenwijzer'
