import { grouped } from '../../public/amounts.ts'
import { WideTable } from '../../shell/wide-table.tsx'
import { type Fact, FactList } from '../parts/fact-list.tsx'
import { dayAndTime } from '../words/day-and-time.ts'
import { wordFor } from '../words/word-for.ts'
import { useOfficeWords } from '../words/words.ts'
import type { Dossier } from './dossier.ts'

/** What is claimed: where and when, how much, by which invoices. */
export function ClaimFacts({ claim }: { readonly claim: Dossier }) {
  const { say, lang } = useOfficeWords()
  const { institutionName, placeName, level, visit, care, total, bankAccount, agent, submittedAt, bill, invoices } =
    claim
  const parts = bill.parts
  const facts: readonly Fact[] = [
    [say('claim.institution'), `${institutionName} · ${placeName} · ${wordFor('level', level, lang)}`],
    [say('claim.days'), say('claim.between', { from: visit.from, to: visit.to })],
    [say('claim.care'), wordFor('care', care, lang)],
    [say('claim.emergencyCare'), visit.emergency ? say('claim.yes') : null],
    [
      say('claim.injury'),
      visit.injury === 'none' ? null : say(visit.injury === 'third-party' ? 'claim.thirdParty' : 'claim.noThirdParty'),
    ],
    [say('claim.total'), grouped(total)],
    [say('claim.outOfCatalogue'), parts && notZero(parts.outOfCatalogue)],
    [say('claim.overLimit'), parts && notZero(parts.overLimit)],
    [say('claim.preSelfPay'), parts && notZero(parts.preSelfPay)],
    [say('claim.account'), bankAccount],
    [say('claim.agent'), agent && `${agent.name} ${agent.idNumber}`],
    [say('claim.submittedAt'), dayAndTime(submittedAt, lang)],
  ]
  return (
    <section className="card" aria-labelledby="claim-facts">
      <h2 id="claim-facts">{say('claim.facts')}</h2>
      <FactList facts={facts} />
      <h3>{say('claim.invoices')}</h3>
      <WideTable label={say('claim.invoices')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('claim.invoiceNumber')}</th>
              <th scope="col" className="money">
                {say('claim.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {invoices.map(({ number, issuedOn, amount }) => (
              <tr key={number}>
                <th scope="row">
                  {number}
                  <span className="under">{say('claim.issued', { day: issuedOn })}</span>
                </th>
                <td className="money">{grouped(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {bill.lines && <ClaimLines lines={bill.lines} />}
    </section>
  )
}

function ClaimLines({ lines }: { readonly lines: NonNullable<Dossier['bill']['lines']> }) {
  const { say } = useOfficeWords()
  return (
    <>
      <h3>{say('claim.lines')}</h3>
      <WideTable label={say('claim.lines')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('claim.line')}</th>
              <th scope="col">{say('claim.lineName')}</th>
              <th scope="col" className="money">
                {say('claim.price')}
              </th>
              <th scope="col" className="money">
                {say('claim.quantity')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, name, code, price, quantity }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>{name ?? code}</td>
                <td className="money">{price}</td>
                <td className="money">{quantity}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}

const notZero = (amount: string): string | null => (amount === '0.00' ? null : grouped(amount))
