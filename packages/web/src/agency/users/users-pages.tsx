import { useAgencyWords } from '../words.ts'

/** Pages below `/users`. */
export function UsersPages() {
  const { say } = useAgencyWords()
  return <h1>{say('users.title')}</h1>
}
