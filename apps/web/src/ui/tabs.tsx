import { type ReactNode, useEffect, useRef } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs'

type TabsProps<Id extends string> = {
  label: string
  tabs: readonly { id: Id; label: ReactNode; panel: ReactNode }[]
  selected?: Id
  onSelect?: (id: Id) => void
}

export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  return (
    <AriaTabs
      {...(selected ? { selectedKey: selected } : {})}
      // The row answers with the id of a tab; its own type knows only that it is a key.
      onSelectionChange={(key) => onSelect?.(key as Id)}
    >
      <TabList aria-label={label} className="relative flex gap-1 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Tab
            key={tab.id}
            id={tab.id}
            className="flex min-h-11 cursor-pointer items-center border-b-2 border-transparent px-3 whitespace-nowrap text-ink-2 hover:text-ink data-focus-visible:-outline-offset-2 data-selected:border-brand data-selected:font-medium data-selected:text-ink"
          >
            {({ isSelected }) => <InSight isSelected={isSelected}>{tab.label}</InSight>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="pt-4">
          {tab.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

/** The row scrolls by itself, without the page: the chosen tab, far right on a phone, comes to its middle. */
function InSight({ isSelected, children }: { isSelected: boolean; children: ReactNode }) {
  const label = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const tab = label.current?.closest<HTMLElement>('[role=tab]')
    const row = tab?.closest<HTMLElement>('[role=tablist]')
    if (isSelected && tab && row) {
      row.scrollLeft = tab.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2
    }
  }, [isSelected])
  return <span ref={label}>{children}</span>
}
