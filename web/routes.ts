import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('home/home.tsx'),
  route('search', 'search/results.tsx'),
  route('assets/:slug', 'assets/asset.tsx'),
  route('assets/:slug/calendar.ics', 'assets/calendar.ts'),
  route('assets/:slug/qr.svg', 'assets/qr.ts'),
  route('shortlist', 'shortlist/shortlist.tsx'),
  route('shortlist/qr.svg', 'shortlist/qr.ts'),
  route('shortlist/how-it-went', 'shortlist/how-it-went.tsx'),
  route('could-not-find', 'could-not-find/could-not-find.tsx'),
  route('here', 'here/find.tsx'),
  route('here/:slug', 'here/here.tsx'),
  route('all', 'taxonomy/all.tsx'),
  route('urgent', 'urgent/urgent.tsx'),
  route('urgent/:kind', 'urgent/danger.tsx'),
  route('about', 'about/about.tsx'),
  route('accessibility', 'about/accessibility.tsx'),
  route('for-professionals', 'about/professionals.tsx'),
  route('add-your-group', 'about/add-your-group.tsx'),
  route('problems/:code', 'problems/problem.tsx'),
  route('*', 'problems/missing.tsx'),
] satisfies RouteConfig;
