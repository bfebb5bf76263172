import { createEngine, createLineEstimator } from '@yibao/engine'
import { shippedPolicies } from '@yibao/engine/policies'
import { generateCases } from './engine/cases/generate.ts'
import { zenTrace } from './engine/zen/trace.ts'
const cs = generateCases(20000, 2025)
const e = createEngine(shippedPolicies())
const le = createLineEstimator(shippedPolicies(), { lang: 'zh' })
let bad = 0
for (const c of cs.slice(0, 3000)) { const a = le.estimate(c.line); const b = JSON.stringify((e.estimate(c.json) as any).value); if (a !== b) bad++ }
console.log('different', bad)
const src = new TextEncoder().encode(cs.map(c => c.line).join('\n') + '\n')
const anyle = le as any
const CH = 500
// chunks of 500 lines
const chunks: Uint8Array[] = []; { let from = 0, n = 0; for (let i = 0; i < src.length; i++) if (src[i] === 10 && (++n % CH === 0)) { chunks.push(src.subarray(from, i + 1)); from = i + 1 } }
const scanOnly = () => { anyle.scanner.cursor.over(src); let ok = 0; for (let i = 0; i < 20000; i++) { if (anyle.scanner.scan()) ok++; else break }; return ok }
console.log('scanned fast', scanOnly())
const med = (xs: number[]) => xs.sort((a, b) => a - b)[xs.length >> 1]
const us: number[] = [], ss: number[] = [], strs: number[] = []
let out = 0
for (let r = 0; r < 25; r++) {
  let t = performance.now(); out = 0; for (const c of chunks) out += le.estimateBytes(c).bytes.length; us.push((performance.now() - t) / 20000 * 1000)
  t = performance.now(); scanOnly(); ss.push((performance.now() - t) / 20000 * 1000)
  t = performance.now(); for (const c of cs) out += le.estimate(c.line).length; strs.push((performance.now() - t) / 20000 * 1000)
}
const mn=(x:number[])=>Math.min(...x).toFixed(2);console.log('min bytes', mn(us),'scan', mn(ss),'str', mn(strs));console.log('bytes us/line', med(us), 'scan us', med(ss), 'string us/line', med(strs), 'out bytes/line', out / 40000, src.length / 20000)
process.exit(0)
