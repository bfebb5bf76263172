import { type Desk, personOf, type Who } from '@yibao/platform'

/** The masked name beside the ids of the other person: whoever shares an account has to recognise with whom. */
export const withOtherName = async <Row extends { readonly other: Who }>(
  desk: Desk,
  row: Row,
): Promise<Row & { readonly otherName: string | null }> => ({
  ...row,
  otherName: (await personOf(desk, row.other))?.name ?? null,
})
