const IN_CHINA = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** A moment as a day and a time in China: `2025-03-04 06:00`. */
export const inChina = (moment: string): string => IN_CHINA.format(new Date(moment))
