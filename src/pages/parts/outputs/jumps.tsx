// Ways to what can be done with a chart, further down its page. Knows the names of the sections that every chart's page has.

const places = [
  ["press", "A sentence to quote"],
  ["cite", "How to cite it"],
  ["embed", "Put it on your page"],
  ["sources", "Where it comes from"],
] as const;

export function Jumps() {
  return (
    <nav class="jumps" aria-label="On this page">
      <ul class="plain">
        {places.map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
