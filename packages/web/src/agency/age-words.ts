import { useAgencyWords } from './words.ts'

/** How long something has waited, in plain words; `days` are whole days. */
export function useAgeWords(): (days: number) => string {
  const { say } = useAgencyWords()
  return (days) => {
    if (days <= 0) return say('agency.lessThanDay')
    return days === 1 ? say('agency.oneDay') : say('agency.days', { days })
  }
}
