import type { editionCells } from '@sheba/contract/charter-editions'
import type { Texts } from '../i18n/messages.ts'
import type { editionMessages } from './edition-messages.ts'

/** What a place in a charter is called. */
export function cellName(t: Texts<typeof editionMessages>, cell: (typeof editionCells)[number]): string {
  return {
    title: t.cellTitle,
    government: t.cellGovernment,
    department: t.cellDepartment,
    officeName: t.cellOfficeName,
    website: t.cellWebsite,
    vision: t.cellVision,
    mission: t.cellMission,
    columns: t.cellColumns,
    designation: t.cellDesignation,
    phone: t.cellPhone,
    email: t.cellEmail,
    shortName: t.cellShortName,
    name: t.cellName,
    recipients: t.cellRecipients,
    method: t.cellMethod,
    documents: t.cellDocuments,
    price: t.cellPrice,
    timeLimit: t.cellTimeLimit,
    officer: t.cellOfficer,
  }[cell]
}
