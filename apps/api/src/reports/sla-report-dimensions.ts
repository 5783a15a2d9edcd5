import { channelNames } from '@sheba/contract/names'
import { channels, type ReportDimension } from '@sheba/contract/words'
import type { Conditions } from '../db/conditions.ts'
import { monthName } from './month-name.ts'

/**
 * How the tickets of a report are grouped: `group` is over a ticket row `t`; `labels` is a relation of
 * `id` (what `group` gives), `key`, `bn`, `en` and `rank`, the place in the order, null where the name decides.
 */
export type Grouping = {
  group: string
  labels: string
  /** `labels` has `of_bn` and `of_en` too, and rows called the same are told apart by them. */
  toldApart?: true
  /** Rows also where nothing was received. */
  all: boolean
}

type Given = {
  where: Conditions
  months: readonly string[]
  /** Makes the condition on `e`: the charter editions whose services are listed. */
  editions: () => string
}

export function groupingOf(by: ReportDimension, { where, months, editions }: Given): Grouping {
  switch (by) {
    case 'service':
      return { group: 't.service_slug', labels: services(editions()), all: true }
    case 'month':
      return {
        group: `to_char(t.received_at AT TIME ZONE 'Asia/Dhaka', 'YYYY-MM')`,
        labels: listed(
          where,
          months.map((month) => ({ key: month, ...monthName(month) })),
        ),
        all: true,
      }
    case 'channel':
      return {
        group: 't.channel::text',
        labels: listed(
          where,
          channels.map((channel) => ({ key: channel, ...channelNames[channel] })),
        ),
        all: false,
      }
    case 'officer':
      return { group: 't.assignee_id', labels: officers, toldApart: true, all: false }
    case 'institution':
      return { group: 't.institution_id', labels: named('institution', 'id::text'), all: false }
    case 'union':
      return { group: 't.union_id', labels: named('union_area', 'id::text'), all: false }
    case 'office':
      return { group: 't.office_id', labels: named('office', 'code'), all: false }
  }
}

// A service is called as the latest edition calls it; one that several offices promise is one row.
function services(editions: string): string {
  return `SELECT DISTINCT ON (s.slug) s.slug AS id, s.slug AS key, s.short_name_bn AS bn, s.short_name_en AS en, s.number AS rank
    FROM charter_service s JOIN charter_edition e ON e.id = s.edition_id WHERE ${editions}
    ORDER BY s.slug, e.holds_from DESC NULLS LAST, e.published_at DESC, e.id DESC`
}

const officers = `SELECT f.id, f.id::text AS key, a.name_bn AS bn, a.name_en AS en, NULL::int AS rank,
      o.name_bn AS of_bn, o.name_en AS of_en
    FROM officer f JOIN account a ON a.id = f.account_id
      LEFT JOIN post p ON p.officer_id = f.id AND p.ended_at IS NULL LEFT JOIN office o ON o.id = p.office_id`

function named(table: 'institution' | 'union_area' | 'office', key: string): string {
  return `SELECT id, ${key} AS key, name_bn AS bn, name_en AS en, NULL::int AS rank FROM ${table}`
}

function listed(where: Conditions, rows: readonly { key: string; bn: string; en: string }[]): string {
  const list = where.bind('?::jsonb', JSON.stringify(rows))
  return `SELECT r->>'key' AS id, r->>'key' AS key, r->>'bn' AS bn, r->>'en' AS en, place::int AS rank
    FROM jsonb_array_elements(${list}) WITH ORDINALITY AS listed(r, place)`
}
