import {
  createInstitution,
  createMember,
  editInstitution,
  type Institution,
  listMembers,
} from '@sheba/contract/institutions'
import { listUnions, type Office } from '@sheba/contract/offices'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderWith } from '../testing/render.tsx'
import { refuse, serve } from '../testing/serve.ts'
import { InstitutionForm } from './institution-form.tsx'
import { Members } from './members.tsx'

const office: Office = {
  id: '0198f000-0000-7000-8000-000000000003',
  code: 'LHG',
  name: { bn: 'উপজেলা কার্যালয়, লোহাগড়া', en: 'Upazila office, Lohagara' },
  kind: 'upazila',
  parentId: null,
}
const school: Institution = {
  id: '0198f000-0000-7000-8000-000000000004',
  name: { bn: 'একটি বিদ্যালয়', en: 'A school' },
  category: 'educational-institution',
  office,
  union: null,
  phone: '+88017*****678',
  backboneConnected: false,
}

beforeEach(() => {
  serve(listUnions, () => ({ items: [], nextCursor: null }))
})

test('a masked phone is never sent back as if it were one', async () => {
  const calls = serve(editInstitution, () => school)
  const onClose = vi.fn()
  const { user } = renderWith(<InstitutionForm institution={school} offices={[office]} onClose={onClose} />)
  await user.type(screen.getByLabelText('নাম (ইংরেজিতে)'), ' in town')
  await user.click(screen.getByRole('button', { name: 'রাখুন' }))
  await expect.poll(() => onClose.mock.calls.length).toBe(1)
  expect(calls[0]?.body).toEqual({
    name: { bn: 'একটি বিদ্যালয়', en: 'A school in town' },
    category: 'educational-institution',
    unionId: null,
    backboneConnected: false,
  })
})

test('a new institution needs its kind before the server is asked', async () => {
  const calls = serve(createInstitution, () => school)
  const { user } = renderWith(<InstitutionForm offices={[office]} onClose={() => {}} />)
  await user.click(screen.getByRole('button', { name: 'নতুন প্রতিষ্ঠান' }))
  expect(await screen.findByText('ধরন বেছে নিন।')).toBeDefined()
  expect(calls).toHaveLength(0)
})

test('a member is added, and the words of the server stand at their fields', async () => {
  serve(listMembers, () => ({ items: [], nextCursor: null }))
  serve(createMember, () =>
    refuse('invalid-request', { errors: [{ pointer: '#/phone', detail: 'নম্বরটি ঠিক নয়' }] }),
  )
  const { user } = renderWith(<Members institutionId={school.id} />)
  expect(await screen.findByText('এখনো কোনো সদস্য নেই')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'নতুন সদস্য' }))
  const dialog = await screen.findByRole('dialog')
  await user.click([...dialog.querySelectorAll('button')].at(-1) as HTMLButtonElement)
  expect(await screen.findByText('নম্বরটি ঠিক নয়')).toBeDefined()
})
