import { banglaDigits } from '@sheba/contract/digits'
import type { Language } from '@sheba/contract/words'

/** Bangladesh groups by thousand, lakh and crore in both languages: 12,34,567. */
const locales: Record<Language, string> = { bn: 'bn-BD-u-nu-beng', en: 'en-IN-u-nu-latn' }

/** A figure with at most `decimals` places (none unless told): ১২,৩৪,৫৬৭. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  return numberFormat(language, decimals).format(value)
}

/** A share of 1 as per cent, one place unless told: 0.924 → ৯২.৪%. The place stays when it is nought, so that columns line up. */
export function formatPercent(language: Language, share: number, decimals = 1): string {
  const hundredths = share * 100
  const digits = hundredths.toFixed(hundredths === 100 || hundredths === 0 ? 0 : decimals)
  return `${localDigits(language, digits)}%`
}

/** A file's size as people say it: ২.১ মেগাবাইট. */
export function formatBytes(language: Language, bytes: number): string {
  const words = language === 'bn' ? (['কিলোবাইট', 'মেগাবাইট'] as const) : (['KB', 'MB'] as const)
  if (bytes < 1_000_000) return `${formatNumber(language, Math.max(1, Math.round(bytes / 1000)))} ${words[0]}`
  return `${formatNumber(language, bytes / 1_000_000, 1)} ${words[1]}`
}

/** The digits of any text in the script of the language; letters and marks stay. */
export function localDigits(language: Language, text: string): string {
  return language === 'bn' ? banglaDigits(text) : text
}

const formats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const format =
    formats.get(key) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals })
  formats.set(key, format)
  return format
}
