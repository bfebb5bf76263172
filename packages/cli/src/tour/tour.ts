import { once } from 'node:events'
import type { Command, Context } from '../command.ts'
import { t } from '../i18n.ts'
import { NEXT, STOPS, type Stop } from './stops.ts'

export const tour: Command = {
  name: 'tour',
  summary: t('导览：几笔真实的账单，怎样算出来', 'a guided tour: real bills, settled and explained'),
  usage: ['[--no-pause]'],
  options: { 'no-pause': { type: 'boolean', help: t('不停顿', 'do not wait for Enter') } },
  words: 0,
  examples: [
    {
      command: 'yibao tour',
      says: t('大连、深圳、鞍山，和一次异地就医', 'Dalian, Shenzhen, Anshan, and care elsewhere'),
    },
  ],
  run: async (args, context) => {
    const { paper, lang, world } = context
    const pauses = !args.has('no-pause') && world.input.isTTY === true && world.out.isTTY === true
    paper.line(paper.paint.bold(WELCOME[lang]))
    paper.text(ABOUT[lang])
    for (const [i, stop] of STOPS.entries()) {
      if (i > 0 && pauses) await enter(context)
      await visit(stop, `${i + 1}/${STOPS.length}`, context)
    }
    paper.heading(TRY[lang])
    paper.pairs(NEXT.map(({ command, says }) => [command, says[lang]]))
    paper.line()
    paper.text(paper.paint.dim(CHECKOUT[lang]))
    return 0
  },
}

async function visit(
  { title, story, command, look }: Stop,
  number: string,
  { paper, lang, run }: Context,
): Promise<void> {
  const { paint } = paper
  paper.line()
  paper.line(paint.cyan('─'.repeat(Math.min(paper.width, 72))))
  paper.line(paint.bold(`${number}  ${title[lang]}`))
  paper.text(story[lang])
  for (const each of command) {
    paper.line()
    paper.line(paint.cyan(`$ yibao ${each}`))
    paper.line()
    await run([...each.split(' '), '--lang', lang])
  }
  paper.line()
  paper.text(paint.yellow(`→ ${look[lang]}`))
}

/** Waits for Enter; the end of the input is as good. */
async function enter({ world, paper, lang }: Context): Promise<void> {
  world.out.write(`\n${paper.paint.dim(PAUSE[lang])}`)
  world.input.resume()
  await Promise.race([once(world.input, 'data'), once(world.input, 'end')])
  world.input.pause()
}

const WELCOME = t('医保 Yibao 导览', 'A tour of Yibao 医保')
const ABOUT = t(
  '医保规则写成带来源和日期的政策文件，账单按它结算到分，每一分都说得出为什么。',
  'Benefit rules are dated policy files with sources; bills are settled with them to the fen, and every fen is explained.',
)
const TRY = t('接着试试', 'Try next')
const CHECKOUT = t('在源码目录里写 npx yibao …', 'In a checkout write npx yibao …')
const PAUSE = t('按回车继续 ', 'Enter to go on ')
