/* global document, MutationObserver, performance, requestAnimationFrame, Event, HTMLInputElement */
/**
 * In the page: changes the total as often as asked, and gives for each change the milliseconds until the answer's sentence is
 * another one, and those that the same event takes on a field that nothing depends on, until the next frame can be drawn.
 */
;async (times) => {
  const typeInto = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  const answer = document.querySelector('.answer')
  const total = document.querySelector('#total')

  const change = (value) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no other answer to ${value}`)), 5_000)
      const begun = performance.now()
      const seen = new MutationObserver(() => {
        seen.disconnect()
        clearTimeout(late)
        resolve(performance.now() - begun)
      })
      seen.observe(answer, { subtree: true, childList: true, characterData: true })
      typeInto.call(total, value)
      total.dispatchEvent(new Event('input', { bubbles: true }))
    })

  const idle = document.createElement('input')
  document.body.append(idle)
  const touch = () => {
    const begun = performance.now()
    typeInto.call(idle, String(begun))
    idle.dispatchEvent(new Event('input', { bubbles: true }))
    return performance.now() - begun
  }

  const answers = []
  const touches = []
  for (let i = 0; i < times; i++) {
    await frame()
    answers.push(await change(String(20_000 + 37 * i)))
    await frame()
    touches.push(touch())
  }
  idle.remove()
  return { answers, touches }
}
