import type { Institution } from '@sheba/contract/institutions'
import { institutionCategoryNames } from '@sheba/contract/names'
import { useState } from 'react'
import { usePick } from '../i18n/use-text.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import type { FieldWords } from '../ui/field-text.tsx'
import { useInstitutions } from './use-choices.ts'
import { useSettled } from './use-settled.ts'

type InstitutionBoxProps = FieldWords & {
  value: Institution | null
  onChange: (institution: Institution | null) => void
  placeholder?: string
}

/** An institution, found by typing; the server searches. */
export function InstitutionBox({ value, onChange, ...words }: InstitutionBoxProps) {
  const pick = usePick()
  const [typed, setTyped] = useState('')
  const sought = useSettled(value && typed === pick(value.name) ? '' : typed.trim())
  const found = useInstitutions(sought).data?.items ?? []
  const offered = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found
  return (
    <ComboBox
      {...words}
      value={value?.id ?? null}
      onChange={(id) => onChange(offered.find((one) => one.id === id) ?? null)}
      onSearch={setTyped}
      choices={offered.map(({ id, name, category, union }) => ({
        id,
        label: pick(name),
        detail: [pick(institutionCategoryNames[category]), union && pick(union.name)]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
