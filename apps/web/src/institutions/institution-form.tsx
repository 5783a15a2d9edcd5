import type { Institution } from '@sheba/contract/institutions'
import { institutionCategoryNames } from '@sheba/contract/names'
import type { Office } from '@sheba/contract/offices'
import { type InstitutionCategory, institutionCategories } from '@sheba/contract/words'
import { useState } from 'react'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { ComboBox } from '../ui/combo-box.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { NameFields, noName } from '../ui/name-fields.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import { institutionMessages } from './messages.ts'
import { useUnionsOf } from './use-institutions.ts'
import { useSaveInstitution } from './use-save-institution.ts'

type InstitutionFormProps = {
  /** To change; absent: a new one. */
  institution?: Institution
  offices: readonly Office[]
  onClose: () => void
}

const fields = ['name/bn', 'name/en', 'category', 'officeId', 'unionId', 'phone']
/** Where the server takes a connection for granted. */
const usuallyConnected: readonly (InstitutionCategory | null)[] = ['government', 'udc']

/** What is known of an institution. The office that serves it is settled when it is entered. */
export function InstitutionForm({ institution, offices, onClose }: InstitutionFormProps) {
  const t = useText(institutionMessages)
  const f = useFormat()
  const pick = usePick()
  const only = offices.length === 1 ? offices[0] : undefined
  const [name, setName] = useState(institution?.name ?? noName)
  const [category, setCategory] = useState<InstitutionCategory | null>(institution?.category ?? null)
  const [officeId, setOffice] = useState<string | null>(institution?.office.id ?? only?.id ?? null)
  const [unionId, setUnion] = useState<string | null>(institution?.union?.id ?? null)
  const [phone, setPhone] = useState('')
  const [connected, setConnected] = useState<boolean | null>(institution?.backboneConnected ?? null)
  const [wasTried, setTried] = useState(false)
  const unions = useUnionsOf(officeId)
  const save = useSaveInstitution(institution, onClose)
  const isConnected = connected ?? usuallyConnected.includes(category)

  function submit() {
    setTried(true)
    if (!category || !officeId) return
    save.send({ name, category, officeId, unionId, phone: phone.trim(), backboneConnected: isConnected })
  }

  return (
    <FormSheet
      title={institution ? pick(institution.name) : t.add}
      submit={institution ? t.save : t.add}
      onSubmit={submit}
      onClose={onClose}
      isPending={save.isPending}
      error={save.error}
      rest={save.rest(fields)}
    >
      <NameFields
        label={t.name}
        value={name}
        onChange={setName}
        errorOf={(language) => save.errorOf(`name/${language}`)}
      />
      <Select
        label={t.category}
        value={category}
        onChange={setCategory}
        choices={institutionCategories.map((id) => ({ id, label: pick(institutionCategoryNames[id]) }))}
        error={wasTried && !category ? t.chooseCategory : save.errorOf('category')}
      />
      {!institution && (
        <ComboBox
          label={t.office}
          value={officeId}
          onChange={(id) => {
            setOffice(id)
            setUnion(null)
          }}
          choices={offices.map(({ id, name, code }) => ({ id, label: pick(name), also: code }))}
          error={wasTried && !officeId ? t.chooseOffice : save.errorOf('officeId')}
        />
      )}
      <ComboBox
        label={t.union}
        isOptional
        isDisabled={!officeId}
        value={unionId}
        onChange={setUnion}
        choices={(unions.data?.items ?? []).map(({ id, name }) => ({ id, label: pick(name) }))}
        error={save.errorOf('unionId')}
      />
      <TextField
        label={t.phone}
        isOptional
        isFigures
        type="tel"
        autoComplete="off"
        hint={institution?.phone ? t.phoneKept({ phone: f.phone(institution.phone) }) : undefined}
        value={phone}
        onChange={setPhone}
        error={save.errorOf('phone')}
      />
      <div>
        <Checkbox isSelected={isConnected} onChange={setConnected}>
          {t.backbone}
        </Checkbox>
        <p className="text-sm text-ink-2">{t.backboneHint}</p>
      </div>
    </FormSheet>
  )
}
