import type { Edition, EditionService, PublishEdition } from '@sheba/contract/charter-editions'
import type { z } from 'zod'

export type EditionDraft = z.input<typeof PublishEdition>
export type ServiceDraft = EditionDraft['services'][number]

/** An edition as one that begins on another day, to be changed where it must. */
export function copyOf(
  { office, edition, columns, contact, services }: Edition,
  holdsFrom: string,
): EditionDraft {
  const { title, government, department, officeName, website, vision, mission } = edition
  return {
    office: office.code,
    holdsFrom,
    title,
    government,
    department,
    officeName,
    website,
    vision,
    mission,
    columns,
    contact,
    services: services.map((service) => ({ ...service })),
  }
}

/** Whether a service is no longer as it was copied. */
export function isChanged(draft: ServiceDraft, services: readonly EditionService[]): boolean {
  const copied = services.find(({ slug }) => slug === draft.slug)
  return !copied || sorted(copied) !== sorted(draft)
}

/** What says nothing (a part that a promise of its kind has not) is the same absent or null. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(part)
            .filter(([, one]) => one !== null && one !== undefined)
            .toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : part,
  )
}
