import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LineError } from './line-error.ts'
import { ProblemError } from './problem-error.ts'
import { useServerErrors } from './use-server-errors.ts'

const refusal = new ProblemError({
  status: 400,
  type: '/problems/invalid-request',
  errors: [
    { pointer: '#/subject', detail: 'বিষয় লিখুন' },
    { pointer: '#/subject', detail: 'দ্বিতীয় কথা' },
    { pointer: '#/requester/phone', detail: 'নম্বর ঠিক নয়' },
    { pointer: '#/colour', detail: 'অচেনা ঘর' },
  ],
})

test('each field hears its own, and the rest is not lost', () => {
  const { result } = renderHook(useServerErrors)
  act(() => expect(result.current.take(refusal)).toBe(true))
  expect(result.current.errorOf('subject')).toBe('বিষয় লিখুন')
  expect(result.current.errorOf('requester/phone')).toBe('নম্বর ঠিক নয়')
  expect(result.current.rest(['subject', 'requester/phone'])).toEqual(['অচেনা ঘর'])
})

test('editing a field takes its error away, and the next answer replaces them all', () => {
  const { result } = renderHook(useServerErrors)
  act(() => void result.current.take(refusal))
  act(() => result.current.clear('subject'))
  expect(result.current.errorOf('subject')).toBeUndefined()
  expect(result.current.errorOf('requester/phone')).toBeDefined()
  act(() => expect(result.current.take(new LineError('offline'))).toBe(false))
  expect(result.current.errorOf('requester/phone')).toBeUndefined()
})
