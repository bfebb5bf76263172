import { type Desk, personOf, type Who } from '@yibao/platform'

type OfSomebody = { readonly other: Who }

/**
 * The masked names beside the ids of the other people: whoever shares an account has to recognise with whom. Each of them is
 * looked up once, however often they occur.
 */
export async function withOtherNames<Row extends OfSomebody>(
  desk: Desk,
  rows: readonly Row[],
): Promise<readonly (Row & { readonly otherName: string | null })[]> {
  const others = new Map(rows.map(({ other }) => [idOf(other), other]))
  const names = new Map(
    await Promise.all(
      [...others].map(async ([id, other]) => [id, (await personOf(desk, other))?.name ?? null] as const),
    ),
  )
  return rows.map((row) => ({ ...row, otherName: names.get(idOf(row.other)) ?? null }))
}

const idOf = ({ region, personId }: Who): string => `${region}/${personId}`
