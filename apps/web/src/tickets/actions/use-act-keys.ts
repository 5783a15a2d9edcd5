import { useShortcut } from '../../ui/use-shortcut.ts'
import { type Act, actKeys } from './acts.ts'

/** The keys of what may be done now, also of what stands under the button for more. */
export function useActKeys(may: readonly Act[], begin: (act: Act) => void, { isOff }: { isOff: boolean }) {
  const press = (key: string) => () => {
    const act = may.find((one) => actKeys[one] === key)
    if (act) begin(act)
  }
  useShortcut('E', press('E'), { isOff })
  useShortcut('R', press('R'), { isOff })
  useShortcut('P', press('P'), { isOff })
  useShortcut('A', press('A'), { isOff })
  useShortcut('S', press('S'), { isOff })
}
