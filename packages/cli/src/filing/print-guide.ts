import {
  type FilingGuide,
  type GuideItem,
  type GuidePeriod,
  type Lang,
  type Need,
  type Source,
  valueWord,
} from '@yibao/engine'
import type { Context } from '../command.ts'
import { inBrackets, labelled, t } from '../i18n.ts'

/** The filing guide as a page: what to do first, then everything the rules say. */
export function printGuide(guide: FilingGuide, context: Context): void {
  const { paper, lang } = context
  const { paint } = paper
  const urgent = guide.need === 'must-file' || guide.need === 'should-file'
  const status = valueWord('filing', guide.status, lang)
  const care = guide.care === null ? caresOf(guide, lang) : ''
  const kind = guide.kind ? inBrackets(valueWord('longTermKind', guide.kind, lang), lang) : ''
  paper.text(
    paint.bold(
      (urgent ? paint.yellow : paint.green)(`${NEEDS[guide.need][lang]}${inBracketsIf(care, lang)} · ${status}${kind}`),
    ),
  )
  paper.text(paint.dim(question(guide, lang)))
  paper.line()
  paper.text(guide.because[lang])
  if (guide.source) paper.text(paint.dim(`${sourceWords(guide.source, lang)}  ${guide.rule}`))
  printPapers(guide, context)
  printChannels(guide, context)
  printPeriods(guide, context)
  if (guide.region.hotline) {
    paper.heading(labelled(HEADINGS.ask[lang], `${guide.region.name[lang]} ${guide.region.hotline}`, lang))
  }
  printItems(guide.items, context)
}

function question(guide: FilingGuide, lang: Lang): string {
  const { region, to, from, care, place } = guide
  const some = caresOf(guide, lang)
  return [
    `${region.name[lang]} → ${to.name}${inBrackets(valueWord('place', place, lang), lang)}`,
    care ? valueWord('care', care, lang) : some ? `${some}${OTHER_CARE[lang]}` : HEADINGS.anyCare[lang],
    lang === 'zh' ? `${from} 起` : `from ${from}`,
  ].join(' · ')
}

/** The care that the rule holds for; empty where it holds for all. */
const caresOf = ({ holdsFor }: FilingGuide, lang: Lang): string =>
  holdsFor.map((care) => valueWord('care', care, lang)).join(lang === 'zh' ? '、' : ', ')

const inBracketsIf = (words: string, lang: Lang): string => (words === '' ? '' : inBrackets(words, lang))

function printPapers({ papers, commitment }: FilingGuide, { paper, lang }: Context): void {
  if (papers.length === 0) return
  paper.heading(HEADINGS.papers[lang])
  for (const one of papers)
    paper.bullet(one.orCommitment ? `${one.paper[lang]}${OR_COMMITMENT[lang]}` : one.paper[lang])
  if (commitment) paper.text(paper.paint.dim(`${commitment.text[lang]} ${itemSource(commitment, lang)}`), '    ')
}

function printChannels({ channels }: FilingGuide, { paper, lang }: Context): void {
  if (channels.length === 0) return
  paper.heading(HEADINGS.channels[lang])
  for (const { channel } of channels) paper.bullet(channel[lang])
}

function printPeriods({ validity, lock }: FilingGuide, { paper, lang }: Context): void {
  const periods = [validity, lock].filter((one) => one !== null)
  if (periods.length === 0) return
  paper.heading(HEADINGS.validity[lang])
  for (const period of periods) printPeriod(period, paper, lang)
}

function printPeriod(
  { text, source, rule, contradictsNational }: GuidePeriod,
  paper: Context['paper'],
  lang: Lang,
): void {
  paper.bullet(contradictsNational ? paper.paint.yellow(text[lang]) : text[lang])
  paper.text(paper.paint.dim(`${sourceWords(source, lang)}  ${rule}`), '    ')
}

/** By topic, in the order of the guide; the region's rules before the nation's. */
function printItems(items: readonly GuideItem[], { paper, lang }: Context): void {
  let topic = ''
  for (const item of items) {
    if (item.topic !== topic) paper.heading(valueWord('filingTopic', item.topic, lang))
    topic = item.topic
    const departs = item.contradictsNational ? DEPARTS[lang] : ''
    paper.bullet(`${item.text[lang]}${departs}`)
    paper.text(paper.paint.dim(itemSource(item, lang)), '    ')
  }
}

const itemSource = ({ source, national }: GuideItem, lang: Lang): string =>
  `${national ? NATIONAL_RULE[lang] : ''}${sourceWords(source, lang)}`

const sourceWords = ({ document, locator, confidence }: Source, lang: Lang): string =>
  `${[document.title[lang], locator].filter(Boolean).join(' ')}${inBrackets(valueWord('confidence', confidence, lang), lang)}`

const NEEDS: Readonly<Record<Need, ReturnType<typeof t>>> = {
  'must-file': t('必须备案', 'you must file'),
  'should-file': t('建议先备案', 'you should file first'),
  'filed-automatically': t('自动备案，不用自己办', 'filed automatically: nothing to do'),
  'deemed-filed': t('视同已备案，不用自己办', 'deemed filed: nothing to do'),
  'no-need': t('不需要备案', 'no filing is needed'),
}
const HEADINGS = {
  papers: t('要带的材料', 'Papers'),
  channels: t('在哪里办', 'Where to file'),
  validity: t('有效期', 'How long it holds'),
  ask: t('咨询', 'Ask'),
  anyCare: t('各类就医', 'all care'),
}
const OTHER_CARE = t('（其他就医用 --care 另问）', ' (ask again with --care for other care)')
const OR_COMMITMENT = t('（可用承诺书代替）', ' (a commitment letter will do)')
const DEPARTS = t('【与国家规定不一致】', ' [departs from the national rule]')
const NATIONAL_RULE = t('国家规定：', 'national rule: ')
