import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { OverlayFrame, veil } from './overlay-parts.tsx'

export type OverlayProps = {
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  /** Buttons; the last is the one that does it. */
  footer?: ReactNode
  /** For a question that must be answered: it is announced at once, and a press outside does not close it. */
  isQuestion?: boolean
  children: ReactNode
}

/** In the middle of a desk, from below on a phone. Escape and the veil close it; focus returns to where it was. */
export function Dialog({ isOpen, onClose, title, footer, isQuestion = false, children }: OverlayProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isQuestion}
      className={`${veil} flex items-end justify-center sm:items-center sm:p-6`}
    >
      <Modal className="w-full sm:max-w-lg">
        <AriaDialog
          role={isQuestion ? 'alertdialog' : 'dialog'}
          className="flex max-h-[90dvh] flex-col overflow-hidden rounded-t-lg border border-line bg-panel shadow-raised outline-none animate-rise sm:rounded-lg"
        >
          <OverlayFrame title={title} onClose={onClose} footer={footer}>
            {children}
          </OverlayFrame>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
