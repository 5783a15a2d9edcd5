import { Checkbox } from '../../ui/checkbox.tsx'

type CheckRowProps<Word extends string> = {
  label: string
  words: readonly Word[]
  nameOf: (word: Word) => string
  chosen: readonly Word[]
  onChange: (chosen: Word[]) => void
}

/** Several of a few words. */
export function CheckRow<Word extends string>({
  label,
  words,
  nameOf,
  chosen,
  onChange,
}: CheckRowProps<Word>) {
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {words.map((word) => (
          <Checkbox
            key={word}
            isSelected={chosen.includes(word)}
            onChange={(isOn) => onChange(isOn ? [...chosen, word] : chosen.filter((one) => one !== word))}
          >
            {nameOf(word)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
