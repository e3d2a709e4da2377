/** The fields of the format that an accepted risk is read from. */
export const READS_ACCEPTANCES: readonly string[] = ['*.acceptedRisks', '*.acceptedRisks.*']
