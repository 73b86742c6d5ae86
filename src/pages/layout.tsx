// The frame of every page: head, skip links, exit link, header, footer. Knows no page's content.

import { upperFirst } from "../lib/sentence.ts";
import type { ComponentChildren } from "preact";
import { paths } from "./routes.ts";
import type { SocialCard } from "./social-card.ts";
import { KeptArea } from "./parts/areas/kept-area.tsx";
import { SharedLink } from "./parts/shared-link.tsx";
import { useSite } from "./site.ts";

export type PageHead = {
  /** Plain title of the page, without the site's name. */
  title: string;
  /** One or two plain sentences for search engines and shared links. */
  description: string;
  /** The page's own path, for its canonical address and to mark the current entry of the navigation. */
  path: string;
  /** The path of the page that search engines should name instead; its own where nothing is said. */
  canonical?: string;
  /** Whether search engines are to leave it out. */
  noindex?: boolean;
  /** The picture that stands with links to the page on other sites. */
  card?: SocialCard;
  /** What only this page's head says. */
  more?: ComponentChildren;
};

type LayoutProps = PageHead & {
  /** What the search index knows of the page; null keeps it out of the search. */
  search: SearchFacts | null;
  /** A wide page gives tables and grids the full width. */
  wide?: boolean;
  /** Name of an enhancement script that only this page needs. */
  script?: "search" | "chart" | "compare";
  children: ComponentChildren;
};

/** What search may filter by: the kind of page, its topics and the areas that it has figures for. */
export type SearchFacts = { kind: string; topics: readonly string[]; areas?: readonly string[] };

const navigation = [
  "topics",
  "findings",
  "charts",
  "areas",
  "programmes",
  "recommendations",
  "claims",
  "sources",
] as const;

export function Layout({ search, wide, children, ...head }: LayoutProps) {
  const { title, path } = head;
  return (
    <html lang="en-GB">
      <Head {...head} kind={search?.kind} />
      <body>
        <Header path={path} />
        <main id="main" class={wide ? "wide" : undefined} tabIndex={-1} data-pagefind-body={search ? "" : undefined}>
          {search && <SearchMarks facts={search} title={title} />}
          {children}
        </main>
        <Footer />
      </body>
    </html>
  );
}

type HeadProps = PageHead & Pick<LayoutProps, "script"> & { kind?: string };

function Head({ title, description, path, canonical = path, noindex, card, more, script, kind }: HeadProps) {
  const site = useSite();
  const { name } = site.library.site;
  const asset = (which: keyof typeof site.assets) => site.url(paths.asset(site.assets[which]));
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{path === "/" ? `${name}: ${title}` : tabTitle(title, kind, name)}</title>
      <meta name="description" content={description} />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      {noindex && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={site.absolute(canonical)} />
      <SharedLink title={title} description={description} path={path} card={card} />
      {more}
      <link rel="alternate" type="application/atom+xml" title={`Changes: ${name}`} href={site.url(paths.feed())} />
      <link rel="icon" href={site.url(paths.asset("icon.svg"))} type="image/svg+xml" />
      <link rel="preload" href={asset("font")} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={asset("style")} />
      <script src={asset("script")} defer />
      {script && <script src={asset(script)} type="module" />}
    </head>
  );
}

/** A finding and its chart may say the same: the kind tells their tabs, bookmarks and search results apart. */
function tabTitle(title: string, kind: string | undefined, name: string): string {
  return [title, kind === "Page" ? undefined : kind, name].filter(Boolean).join(" | ");
}

function Header({ path }: { path: string }) {
  const site = useSite();
  const home = site.library.site.name;
  return (
    <header class="site-header">
      <a class="skip" href="#main">
        Skip to the main content
      </a>
      <a class="skip" href={site.library.site.exit} rel="noreferrer" data-exit>
        Exit this page
      </a>
      <div class="site-header-row">
        <a class="site-name" href={site.url("/")} aria-current={path === "/" ? "page" : undefined}>
          <svg class="site-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
            <path
              d="M4 20V11M10 20V5M16 20v-6M22 20H2"
              fill="none"
              stroke="currentColor"
              stroke-width="2.5"
              stroke-linecap="round"
            />
          </svg>
          {home}
        </a>
        <a class="exit" href={site.library.site.exit} rel="noreferrer" data-exit>
          Exit this page
        </a>
      </div>
      <Navigation path={path} />
      <KeptArea />
    </header>
  );
}

function Navigation({ path }: { path: string }) {
  const site = useSite();
  return (
    <nav class="site-nav" aria-label="Main">
      <ul>
        {navigation.map((kind) => (
          <li key={kind}>
            <a href={site.url(paths.list(kind))} aria-current={path === paths.list(kind) ? "page" : undefined}>
              {kind === "findings" ? "Key findings" : upperFirst(kind)}
            </a>
          </li>
        ))}
        <li>
          <a
            class="search-link"
            href={site.url(paths.search())}
            aria-current={path === paths.search() ? "page" : undefined}
          >
            Search
          </a>
        </li>
      </ul>
    </nav>
  );
}

const moreLists = [
  ["compare", "Compare places"],
  ["provision", "What runs where"],
  ["indicators", "All data tables"],
  ["changes", "What has changed"],
  ["verification", "What is checked"],
  ["need", "Need beside provision"],
  ["not-known", "What is not known"],
  ["coverage", "Coverage of documents"],
  ["glossary", "Glossary"],
] as const;

function Footer() {
  const site = useSite();
  const { pages } = site.library;
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p class="footer-help">
          <strong>Need help?</strong> If you or somebody else is in danger now, call 999.{" "}
          <a href={site.url(paths.page("help"))}>Find support</a> ·{" "}
          <a href={site.url(paths.page("safety"))}>Stay safe online</a>
        </p>
        <ul>
          {pages.map((page) => (
            <li key={page.id}>
              <a href={site.url(paths.page(page.id))}>{page.title}</a>
            </li>
          ))}
          {moreLists.map(([kind, words]) => (
            <li key={kind}>
              <a href={site.url(paths.list(kind))}>{words}</a>
            </li>
          ))}
        </ul>
        <p class="licence">
          Our words are under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noreferrer">
            CC BY 4.0
          </a>
          . Each figure keeps the licence of its source. This site sets no cookies, keeps no record of you and loads
          nothing from anybody else.
        </p>
      </div>
    </footer>
  );
}

/** Hidden marks that the search index reads; readers and screen readers see none of them. */
function SearchMarks({ facts, title }: { facts: SearchFacts; title: string }) {
  return (
    <div hidden>
      <span data-pagefind-meta="title">{title}</span>
      <span data-pagefind-filter="kind">{facts.kind}</span>
      {facts.topics.map((topic) => (
        <span key={topic} data-pagefind-filter="topic">
          {topic}
        </span>
      ))}
      {facts.areas?.map((area) => (
        <span key={area} data-pagefind-filter="area">
          {area}
        </span>
      ))}
    </div>
  );
}
