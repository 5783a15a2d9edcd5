/**
 * The words of the field, as data. Nothing here imports anything, so that pure code may use it.
 * Each list is the one source of its union type, of the schema that validates it and of the enum in the database.
 */

export const statuses = ['new', 'inProgress', 'waiting', 'resolved', 'closed', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** The statuses in which the office still owes an answer. */
export const openStatuses = ['new', 'inProgress', 'waiting'] as const satisfies readonly Status[]

export const kinds = ['request', 'complaint', 'advice'] as const
export type Kind = (typeof kinds)[number]

export const channels = ['web', 'phone', 'inPerson', 'paper', 'email'] as const
export type Channel = (typeof channels)[number]

/** In the order of urgency; `paused` stands beside the four. The counts of an open list are a partition into these. */
export const bands = ['overdue', 'critical', 'approaching', 'onTrack', 'paused'] as const
export type Band = (typeof bands)[number]

export const roles = ['institution', 'officer', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

export const officeKinds = ['headquarters', 'district', 'upazila'] as const
export type OfficeKind = (typeof officeKinds)[number]

export const institutionCategories = [
  'government',
  'semi-government',
  'private-institution',
  'educational-institution',
  'udc',
] as const
export type InstitutionCategory = (typeof institutionCategories)[number]

export const recipientCategories = [
  'government',
  'semi-government',
  'private-institution',
  'educational-institution-teacher',
  'educational-institution-student',
  'udc-entrepreneur',
  'network-connected-government',
  'network-connected-private',
  'citizen',
] as const
export type RecipientCategory = (typeof recipientCategories)[number]

export const pauseReasons = ['requesterMustAnswer', 'siteClosed', 'requesterAskedToDelay'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const outcomes = ['solved', 'answered', 'notPossible'] as const
export type Outcome = (typeof outcomes)[number]

export const promiseKinds = ['days', 'immediate'] as const
export type PromiseKind = (typeof promiseKinds)[number]

export const promiseBases = ['calendar', 'calendarRolled', 'working'] as const
export type PromiseBasis = (typeof promiseBases)[number]

export const promiseEnds = ['sameTime', 'closeOfDay'] as const
export type PromiseEnd = (typeof promiseEnds)[number]

/** Entries of a single day: closed, or declared working. */
export const dayKinds = ['closed', 'working'] as const
export type DayKind = (typeof dayKinds)[number]

/** By whose word a day is closed: the gazette's general list, or an executive order. */
export const dayOrders = ['general', 'executive'] as const
export type DayOrder = (typeof dayOrders)[number]

/** The rungs of a ladder of warnings, in the order in which a ticket reaches them. */
export const ladderRungs = ['approaching', 'critical', 'breached', 'afterBreach'] as const
export type LadderRung = (typeof ladderRungs)[number]

/** Who is warned: its officer, the supervisors of its office, those of the office above. */
export const ladderAudiences = ['officer', 'supervisor', 'nextLevel'] as const
export type LadderAudience = (typeof ladderAudiences)[number]

/** Where a version of a policy, or a charter edition, stands: past, in force, still to begin, or taken back before it began. */
export const holdingStates = ['over', 'inForce', 'upcoming', 'withdrawn'] as const
export type HoldingState = (typeof holdingStates)[number]

/** What a change brings open tickets to: the calendar, the policies or the charter edition now in force. */
export const changeKinds = ['calendar', 'policy', 'edition'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const changeStates = ['previewed', 'applying', 'applied', 'undoing', 'undone'] as const
export type ChangeState = (typeof changeStates)[number]

/**
 * Why a change leaves a ticket as it is: its due moment was set by hand, something else has changed it since, it has
 * ended, or the edition has no such service.
 */
export const changeLeftReasons = ['setByHand', 'changedSince', 'noLongerOpen', 'notOffered'] as const
export type ChangeLeftReason = (typeof changeLeftReasons)[number]

/** What can be done to many tickets at once. */
export const bulkActionKinds = [
  'assign',
  'reclassify',
  'start',
  'pause',
  'resume',
  'resolve',
  'cancel',
  'close',
  'reply',
  'merge',
  'export',
] as const
export type BulkActionKind = (typeof bulkActionKinds)[number]

export const bulkStates = ['working', 'done', 'undoing', 'undone'] as const
export type BulkState = (typeof bulkStates)[number]

/** What became of one ticket of a bulk; `left`: done, and not put back when the bulk was undone. */
export const bulkItemStates = ['waiting', 'done', 'refused', 'undone', 'left'] as const
export type BulkItemState = (typeof bulkItemStates)[number]

export const clockStates = ['running', 'paused', 'stopped', 'cancelled'] as const
export type ClockState = (typeof clockStates)[number]

export const ticketViews = [
  'mine',
  'unassigned',
  'open',
  'overdue',
  'dueToday',
  'paused',
  'referred',
  'resolved',
] as const
export type TicketViewName = (typeof ticketViews)[number]

export const ticketSorts = ['urgency', 'relevance', 'receivedAt', '-receivedAt', 'dueAt', 'number'] as const
export type TicketSort = (typeof ticketSorts)[number]

/** What the queue's table may show beside time left and subject, in this order. */
export const queueColumns = ['service', 'union', 'receivedAt', 'officer', 'status'] as const
export type QueueColumn = (typeof queueColumns)[number]

export const densities = ['roomy', 'dense'] as const
export type Density = (typeof densities)[number]

/** What an actor may do to a ticket, as answered in `can`; the page shows its buttons from it. */
export const abilities = [
  'reply',
  'note',
  'assign',
  'pause',
  'resume',
  'refer',
  'resolve',
  'reopen',
  'close',
  'cancel',
  'edit',
  'reclassify',
  'merge',
  'split',
  'link',
  'setDeadline',
  'takeBackDeadline',
  'excuse',
  'escalate',
  'refuseResolution',
] as const
export type Ability = (typeof abilities)[number]

export const reportDimensions = [
  'service',
  'officer',
  'institution',
  'union',
  'channel',
  'month',
  'office',
] as const
export type ReportDimension = (typeof reportDimensions)[number]

export const reportClocks = ['net', 'gross'] as const
export type ReportClock = (typeof reportClocks)[number]

export const languages = ['bn', 'en'] as const
export type Language = (typeof languages)[number]

export const ledgerStepKinds = [
  'received',
  'nextOpening',
  'day',
  'skipped',
  'rolled',
  'pause',
  'reopened',
  'reclassified',
  'setByHand',
  'changed',
  'merged',
] as const
export type LedgerStepKind = (typeof ledgerStepKinds)[number]

/** What somebody does at a ticket that others of the office are told of. */
export const presenceDoings = ['looking', 'writing'] as const
export type PresenceDoing = (typeof presenceDoings)[number]

export const eventTypes = [
  'ticket.raised',
  'ticket.assigned',
  'ticket.started',
  'ticket.edited',
  'ticket.reclassified',
  'ticket.replied',
  'ticket.noted',
  'ticket.paused',
  'ticket.resumed',
  'ticket.resolved',
  'ticket.reopened',
  'ticket.closed',
  'ticket.cancelled',
  'ticket.breached',
  'ticket.referred',
  'ticket.referralEnded',
  'ticket.escalated',
  'ticket.reminded',
  'ticket.merged',
  'ticket.absorbed',
  'ticket.deadlineSet',
  'ticket.deadlineTakenBack',
  'ticket.excused',
  'ticket.resolutionRefused',
  'ticket.deadlineChanged',
  'ticket.deadlineRestored',
  'ticket.undone',
  'ticket.split',
  'ticket.linked',
  'ticket.unlinked',
] as const
export type EventType = (typeof eventTypes)[number]
