// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react'
import { Heading, Modal, ModalOverlay, Dialog as RacDialog } from 'react-aria-components'
import './dialog.css'

export type DialogProps = {
  title: string
  children: ReactNode
  /** Buttons, the main one last. */
  foot?: ReactNode
  /** Without it the dialog cannot be dismissed: it asks for a decision. */
  onClose?: () => void
  wide?: boolean
  role?: 'dialog' | 'alertdialog'
}

/** Open as long as it is rendered. Keeps the focus inside and gives it back on leaving. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isKeyboardDismissDisabled={!props.onClose}
      onOpenChange={open => {
        if (!open) props.onClose?.()
      }}
    >
      <Modal className={`modal ${props.wide ? 'wide' : ''}`}>
        <RacDialog role={props.role}>
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          <div className="stack">{props.children}</div>
          {props.foot && <div className="dialog-foot">{props.foot}</div>}
        </RacDialog>
      </Modal>
    </ModalOverlay>
  )
}
