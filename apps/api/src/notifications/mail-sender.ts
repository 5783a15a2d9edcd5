import { createTransport } from 'nodemailer'
import type { MailSettings } from '../env.ts'
import type { Mail } from './mail-members.ts'

const patienceMs = 20_000

/** Hands mails to the server of SMTP_URL. A server that does not answer is given up after twenty seconds. */
export function openMailSender({ smtpUrl, from }: MailSettings) {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    // A mail is text that we have written: it never fetches or reads a file.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, subject, text }: Mail): Promise<void> => {
      const headers = { 'auto-submitted': 'auto-generated' }
      await transport.sendMail({ from, to, subject, text, headers, messageId: `<${id}@sheba-desk>` })
    },
    close: () => transport.close(),
  }
}
