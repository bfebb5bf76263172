/** What keeps personal data closed: encryption at rest, the blind index that people are found by, keys of statements. */
export type Secrets = {
  /** Encrypts a text for one purpose, such as `person/name`. */
  readonly seal: (plain: string, context: string) => Uint8Array
  /** Decrypts what was sealed for the same purpose; throws where it was tampered with or sealed for another. */
  readonly unseal: (sealed: Uint8Array, context: string) => string
  /** The person id of an identity document: the same in every region, and not to be traced back without the key. */
  readonly personIdOf: (idType: string, idNumber: string) => string
  readonly statementKey: Uint8Array
}
