import type { Change, ChangeItem } from '@sheba/contract/changes'

const none = { overdue: 0, critical: 0, approaching: 0, onTrack: 0, paused: 0 }

/** A preview of a closed day that moves three tickets, would excuse one and leaves one. */
export function aChange(more: Partial<Change> = {}): Change {
  return {
    id: '0198f000-0000-7000-8000-0000000000c1',
    kind: 'calendar',
    state: 'previewed',
    office: {
      id: '0198f000-0000-7000-8000-000000000003',
      code: 'LHG',
      name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
    },
    about: { days: [{ on: '2026-11-24', name: { bn: 'নির্বাহী আদেশে ছুটি', en: 'Holiday by order' } }] },
    createdAt: '2026-11-22T04:00:00.000Z',
    createdBy: { bn: 'জেলা কর্মকর্তা', en: 'District officer' },
    appliedAt: null,
    undoneAt: null,
    examined: 12,
    moving: 3,
    left: 1,
    wouldBeExcused: 1,
    byBand: { before: { ...none, overdue: 1, critical: 2 }, after: { ...none, overdue: 1, onTrack: 2 } },
    progress: null,
    can: { apply: true, undo: false },
    ...more,
  }
}

export function anItem(more: Partial<ChangeItem> = {}): ChangeItem {
  return {
    ticket: 'LHG-2026-000001',
    subject: 'ল্যাবের ৫টি ল্যাপটপ চালু হচ্ছে না',
    office: { bn: 'লোহাগড়া', en: 'Lohagara' },
    service: { bn: 'কম্পিউটার ও ভাষা ল্যাব', en: 'Computer and language lab' },
    dueBefore: '2026-11-24T04:00:00.000Z',
    dueAfter: '2026-11-25T11:00:00.000Z',
    bandBefore: 'critical',
    bandAfter: 'onTrack',
    wouldBeExcused: false,
    left: null,
    appliedAt: null,
    undoneAt: null,
    ...more,
  }
}
