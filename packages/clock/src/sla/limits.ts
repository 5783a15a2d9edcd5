import { dayMs, minuteMs } from '../calendar/dhaka.ts'

/** The settings of the clock that are not terms of a promise. Milliseconds unless the name says otherwise. */

/** A resolved ticket is reopened only before this has passed since its resolution. */
export const reopeningWindowMs = 168 * 60 * minuteMs

/** A receipt this far ahead of the server is taken as now: clocks of machines differ. */
export const receiptAheadMs = 5 * minuteMs

/** A receipt further back than this needs a supervisor. */
export const receiptBackMs = 7 * dayMs

/** How far back a resolution may be entered afterwards. */
export const resolutionBackMs = 7 * dayMs

/** How far ahead a pause may expect its end, in days. */
export const pauseAheadDays = 60

/** The open days a requester has to answer after the expected day has passed. */
export const answerGraceDays = 2

/** More office days of pause than this in total ask for the supervisor's look. */
export const pauseLookDays = 5

/** Office minutes in which an immediate promise is kept unless its terms say otherwise. */
export const defaultToleranceMinutes = 15
