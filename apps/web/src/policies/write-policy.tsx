import { pauseReasonNames } from '@sheba/contract/names'
import type { PolicyVersion, ServicePolicy } from '@sheba/contract/policies'
import { pauseReasons } from '@sheba/contract/words'
import { useState } from 'react'
import { useServerErrors } from '../api/use-server-errors.ts'
import { dayOf } from '../i18n/dhaka.ts'
import { useFormat, usePick, useText } from '../i18n/use-text.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { FormSheet } from '../ui/form-sheet.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Examples } from './examples.tsx'
import { LadderFields } from './ladder-fields.tsx'
import { policyMessages, writeMessages } from './messages.ts'
import { promiseDraftOf, promiseOf, termsDraftOf, termsOf } from './promise-draft.ts'
import { PromiseFields } from './promise-fields.tsx'
import { useWritePolicy } from './use-policies.ts'

type WritePolicyProps = {
  office: string | undefined
  service: ServicePolicy['service']
  /** What holds now, as a beginning. */
  inForce: PolicyVersion
  onClose: () => void
  onSaved: (version: PolicyVersion) => void
}

/** A new version of how a promise is kept, from a day on, with what it would come to. */
export function WritePolicy({ office, service, inForce, onClose, onSaved }: WritePolicyProps) {
  const t = useText(policyMessages)
  const w = useText(writeMessages)
  const pick = usePick()
  const f = useFormat()
  const server = useServerErrors()
  const write = useWritePolicy()
  const [holdsFrom, setHoldsFrom] = useState(() => dayOf(Date.now() + 86_400_000))
  const [promise, setPromise] = useState(() => promiseDraftOf(inForce.promise))
  const [terms, setTerms] = useState(() => termsDraftOf(inForce))
  const [reason, setReason] = useState('')
  const { thresholds, ...rest } = termsOf(promise.kind, terms)
  const shares = [
    ['approaching', 'approachingShare', w.approachingShare],
    ['critical', 'criticalShare', w.criticalShare],
    ['floor', 'criticalFloorMinutes', w.criticalFloor],
  ] as const

  function submit() {
    const body = { ...(office ? { office } : {}), service: service.slug, holdsFrom, reason }
    write.mutate(
      { ...body, promise: promiseOf(promise), thresholds, ...rest },
      { onError: server.take, onSuccess: onSaved },
    )
  }

  return (
    <FormSheet
      title={t.writeOf({ service: pick(service.name) })}
      submit={w.save}
      onSubmit={submit}
      onClose={onClose}
      isPending={write.isPending}
      error={write.error}
      rest={server.rest(shown)}
    >
      <DateField
        label={w.holdsFrom}
        hint={w.holdsFromHint}
        value={holdsFrom}
        onChange={setHoldsFrom}
        error={server.errorOf('holdsFrom')}
      />
      <PromiseFields
        value={promise}
        onChange={setPromise}
        errorOf={(field) => server.errorOf(`promise/${field}`)}
      />
      <Examples office={office} promise={promiseOf(promise)} thresholds={thresholds} />
      {shares
        .filter(([name]) => promise.kind === 'days' || name === 'critical')
        .map(([name, field, label]) => (
          <TextField
            key={name}
            label={label}
            isFigures
            inputMode="numeric"
            value={f.digits(terms[name])}
            onChange={(typed) => setTerms({ ...terms, [name]: typed })}
            error={server.errorOf(`thresholds/${field}`)}
          />
        ))}
      <fieldset>
        <legend className="font-medium">{w.pauseReasons}</legend>
        {pauseReasons.map((one) => (
          <Checkbox
            key={one}
            isSelected={terms.pauseReasons.includes(one)}
            onChange={(isOn) =>
              setTerms({
                ...terms,
                pauseReasons: pauseReasons.filter((each) =>
                  each === one ? isOn : terms.pauseReasons.includes(each),
                ),
              })
            }
          >
            {pick(pauseReasonNames[one])}
          </Checkbox>
        ))}
      </fieldset>
      <LadderFields
        kind={promise.kind}
        value={terms}
        onChange={setTerms}
        error={server.errorOf(`ladder/${rest.ladder.length - 1}/officeDays`)}
      />
      <TextArea
        label={w.reason}
        rows={2}
        limit={1000}
        value={reason}
        onChange={setReason}
        error={server.errorOf('reason')}
      />
    </FormSheet>
  )
}

const shown = [
  'holdsFrom',
  'reason',
  ...['kind', 'days', 'basis', 'ends', 'toleranceMinutes'].map((field) => `promise/${field}`),
  ...['approachingShare', 'criticalShare', 'criticalFloorMinutes'].map((field) => `thresholds/${field}`),
  ...[0, 1, 2, 3].map((at) => `ladder/${at}/officeDays`),
]
