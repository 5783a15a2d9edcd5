import { useLanguage } from '../../i18n/language.tsx'
import { Button } from '../../ui/button.tsx'

/** The other language, in its own words: one press away on every page. */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage()
  const other = language === 'bn' ? 'en' : 'bn'
  return (
    <Button variant="secondary" onPress={() => setLanguage(other)}>
      <span lang={other}>{other === 'en' ? 'English' : 'বাংলা'}</span>
    </Button>
  )
}
