import { useEffect } from 'react'
import { useWords } from '../i18n/i18n.ts'

export function usePageTitle(title: string): void {
  const { say } = useWords()
  const brand = say('shell.brand')
  useEffect(() => {
    document.title = `${title} · ${brand}`
  }, [title, brand])
}
