import { lazy, Suspense } from 'react'
import { Link, Route, Routes } from 'react-router'
import { useWords } from '../i18n/i18n.ts'
import { Layout } from '../shell/layout.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { EstimatorPage } from './estimator/estimator-page.tsx'

const FilingPage = lazy(async () => ({ default: (await import('./filing/filing-page.tsx')).FilingPage }))
const LibraryPage = lazy(async () => ({ default: (await import('./library/library-page.tsx')).LibraryPage }))
const RegionPage = lazy(async () => ({ default: (await import('./library/region-page.tsx')).RegionPage }))
const PlacesPage = lazy(async () => ({ default: (await import('./places/places-page.tsx')).PlacesPage }))

const NAVIGATION = [
  { to: '/', word: 'shell.estimator' },
  { to: '/filing', word: 'shell.filing' },
  { to: '/library', word: 'shell.library' },
  { to: '/places', word: 'shell.places' },
] as const

/** The pages that anybody may read. The estimator comes with the first load, the others when they are first opened. */
export function PublicRoutes({ today }: { readonly today: string }) {
  return (
    <Layout navigation={NAVIGATION}>
      <Suspense fallback={<Opening />}>
        <Routes>
          <Route path="/" element={<EstimatorPage today={today} />} />
          <Route path="/filing" element={<FilingPage today={today} />} />
          <Route path="/library" element={<LibraryPage />} />
          <Route path="/library/:region" element={<RegionPage today={today} />} />
          <Route path="/places" element={<PlacesPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </Layout>
  )
}

function Opening() {
  const { say } = useWords()
  return <p className="opening">{say('shell.opening')}</p>
}

function NotFound() {
  const { say } = useWords()
  usePageTitle(say('shell.notFound'))
  return (
    <div className="narrow">
      <h1>{say('shell.notFound')}</h1>
      <p>{say('shell.notFoundHint')}</p>
      <p>
        <Link to="/">{say('shell.goHome')}</Link>
      </p>
    </div>
  )
}
