import { createOfficer } from '@sheba/contract/officers'
import type { Office } from '@sheba/contract/offices'
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { someone } from '../testing/people.ts'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { AddOfficer } from './add-officer.tsx'

const office: Office = {
  id: '0198f000-0000-7000-8000-000000000003',
  code: 'LHG',
  name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
  kind: 'upazila',
  parentId: null,
}

function show(officeId: string | null = office.id) {
  const onClose = vi.fn()
  const me = someone('supervisor')
  const shown = renderWith(<AddOfficer me={me} offices={[office]} officeId={officeId} onClose={onClose} />)
  const send = () => shown.user.click(screen.getByRole('button', { name: 'নতুন কর্মকর্তা' }))
  return { ...shown, onClose, send }
}

test('sends a whole officer and closes', async () => {
  const calls = serve(createOfficer, () => ({
    id: office.id,
    login: 'programmer',
    name: { bn: 'ক', en: 'A' },
    title: { bn: 'প্রোগ্রামার', en: 'Programmer' },
    role: 'officer' as const,
    office,
    active: true,
  }))
  const { user, send, onClose } = show()
  await user.type(screen.getByLabelText('নাম (বাংলায়)'), 'ক')
  await user.type(screen.getByLabelText('নাম (ইংরেজিতে)'), 'A')
  await user.type(screen.getByLabelText('পদবি (বাংলায়)'), 'প্রোগ্রামার')
  await user.type(screen.getByLabelText('পদবি (ইংরেজিতে)'), 'Programmer')
  await user.type(screen.getByLabelText('ব্যবহারকারীর নাম'), 'programmer')
  await user.type(screen.getByLabelText('পাসওয়ার্ড'), 'long enough to pass')
  await send()
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  expect(calls[0]?.body).toEqual({
    login: 'programmer',
    password: 'long enough to pass',
    name: { bn: 'ক', en: 'A' },
    title: { bn: 'প্রোগ্রামার', en: 'Programmer' },
    role: 'officer',
    officeId: office.id,
  })
})

test('each word of the server stands at its field, and the first one gets the focus', async () => {
  serve(createOfficer, () =>
    refuse('invalid-request', {
      errors: [
        { pointer: '#/login', detail: 'এভাবে লেখা যায় না' },
        { pointer: '#/name/en', detail: 'এই ঘরটি পূরণ করুন।' },
      ],
    }),
  )
  const { send, onClose } = show()
  await send()
  expect(await screen.findByText('এভাবে লেখা যায় না')).toBeDefined()
  const name = screen.getByLabelText('নাম (ইংরেজিতে)')
  expect(name.getAttribute('aria-invalid')).toBe('true')
  await expect.poll(() => document.activeElement).toBe(name)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(onClose).not.toHaveBeenCalled()
})

test.each([
  ['already-exists', 'এটি আগে থেকেই আছে'],
  ['not-allowed', 'আপনার এ কাজের অনুমতি নেই'],
] as const)('%s is said above the fields', async (code, title) => {
  serve(createOfficer, () => refuse(code))
  const { send } = show()
  await send()
  expect((await screen.findByRole('alert')).textContent).toContain(title)
})

test('without an office the server is not asked', async () => {
  const calls = serve(createOfficer, () => refuse('invalid-request'))
  const { send } = show(null)
  await send()
  expect(await screen.findByText('কোন কার্যালয়ে, বেছে নিন।')).toBeDefined()
  expect(calls).toHaveLength(0)
})
