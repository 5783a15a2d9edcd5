import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classes } from './classes.ts'
import type { OverlayProps } from './dialog.tsx'
import { OverlayFrame, veil } from './overlay-parts.tsx'

type SheetProps = Omit<OverlayProps, 'isQuestion'> & {
  /** `end` for work beside the page, `start` for navigation. On a phone `end` comes from below. */
  side?: 'start' | 'end'
}

/** Room for longer work beside the page one came from. */
export function Sheet({ isOpen, onClose, title, footer, side = 'end', children }: SheetProps) {
  const isEnd = side === 'end'
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={classes(veil, 'flex', isEnd ? 'items-end justify-end sm:items-stretch' : 'items-stretch')}
    >
      <Modal className={isEnd ? 'w-full sm:w-[30rem] sm:max-w-[90vw]' : 'w-72 max-w-[85vw]'}>
        <AriaDialog
          className={classes(
            'flex flex-col overflow-hidden border-line bg-panel shadow-raised outline-none',
            isEnd
              ? 'max-h-[92dvh] animate-rise rounded-t-lg border-t sm:h-dvh sm:max-h-none sm:animate-slide-in sm:rounded-none sm:border-s sm:border-t-0'
              : 'h-dvh animate-appear border-e',
          )}
        >
          <OverlayFrame title={title} onClose={onClose} footer={footer}>
            {children}
          </OverlayFrame>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
