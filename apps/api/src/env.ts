import { StartFailure } from './start-failure.ts'

/** What the environment decides, read once at the start. */
export type Config = {
  host: string
  port: number
  role: 'all' | 'web' | 'worker'
  demo: boolean
  /** Signs access tokens and derives the successors of refresh tokens; at least 32 characters. */
  secret: string
  /** Where the page was built to; null: the API alone. */
  webRoot: string | null
  /** How often an account may raise in a minute. */
  raisesPerMinute: number
  /** Behind TLS the refresh cookie is marked Secure. */
  secureCookies: boolean
  logLevel: string
  /** Where to listen for notices when DATABASE_URL leads to a pooler that passes none on; null: there too. */
  listenUrl: string | null
  /** By which server mails leave, and in whose name; null: none are sent. */
  mail: MailSettings | null
}

export type MailSettings = { smtpUrl: string; from: string }

type Environment = Record<string, string | undefined>

export function hostOf(env: Environment): string {
  return env.HOST || '127.0.0.1'
}

export function portOf(env: Environment): number {
  const text = env.PORT ?? '3000'
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartFailure(`PORT is "${text}": set it to a number from 0 to 65535.`)
  }
  return port
}

export function roleOf(env: Environment): Config['role'] {
  const role = env.ROLE ?? 'all'
  if (role === 'all' || role === 'web' || role === 'worker') return role
  throw new StartFailure(`ROLE is "${role}": set it to all, web or worker.`)
}

/** null: nothing is said, and the caller decides. */
export function demoOf(env: Environment): boolean | null {
  if (env.DEMO === undefined || env.DEMO === '') return null
  if (env.DEMO === '1' || env.DEMO === '0') return env.DEMO === '1'
  throw new StartFailure(`DEMO is "${env.DEMO}": set it to 1 or 0.`)
}

export function checkSecret(secret: string | undefined): string {
  if (secret && secret.length >= 32) return secret
  throw new StartFailure(
    `SECRET is ${secret ? 'too short' : 'missing'}: set it to at least 32 random characters, such as the output of "openssl rand -base64 48".`,
  )
}

export function checkDatabaseUrl(text: string, name = 'DATABASE_URL'): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && (url.protocol === 'postgres:' || url.protocol === 'postgresql:') && url.pathname.length > 1)
    return text
  throw new StartFailure(
    `${name} is not an address of a PostgreSQL database: write it as postgresql://user:password@host:5432/name.`,
  )
}

export function mailOf(env: Environment): MailSettings | null {
  if (!env.SMTP_URL) return null
  const url = URL.canParse(env.SMTP_URL) ? new URL(env.SMTP_URL) : null
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new StartFailure(
      'SMTP_URL is not an address of a mail server: write it as smtps://user:password@host:465.',
    )
  }
  if (!env.MAIL_FROM?.includes('@')) {
    throw new StartFailure(
      'SMTP_URL is set but MAIL_FROM is not: set it to the mail address that mails are sent from.',
    )
  }
  return { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM }
}

export function configFrom(env: Environment, secret: string, demo: boolean, webRoot: string | null): Config {
  return {
    host: hostOf(env),
    port: portOf(env),
    role: roleOf(env),
    demo,
    secret: checkSecret(secret),
    webRoot,
    raisesPerMinute: Number(env.RAISES_PER_MINUTE ?? (demo ? 300 : 120)),
    secureCookies: env.SECURE_COOKIES === '1',
    logLevel: env.LOG_LEVEL ?? 'warn',
    listenUrl: env.LISTEN_URL ? checkDatabaseUrl(env.LISTEN_URL, 'LISTEN_URL') : null,
    mail: mailOf(env),
  }
}
