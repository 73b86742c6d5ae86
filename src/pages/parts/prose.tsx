// Bound words as elements. Every number is a link to its row, every comparison a link to its test. Text is always text.

import type { ComponentChildren, VNode } from "preact";
import type { Bound, BoundBlock, BoundInline, Phrase as BoundPhrase, Prose as BoundProse } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { useSite } from "../site.ts";

type Backing = {
  /** The numbers and claims that the words draw on. */
  bound?: Bound;
  /** Where the page lists how each number was made; without it a number that is one cell links to the cell's row. */
  working?: string;
  /** False where the words stand inside a link or a heading of a list, so that links do not nest. */
  links?: boolean;
};

/** A text in blocks. `shift` lowers its headings, for a text that stands under another heading. */
export function Prose({ prose, shift = 0, ...backing }: { prose: BoundProse; shift?: number } & Backing) {
  return (
    <>
      {prose.blocks.map((block, index) => (
        <BlockElement key={index} block={block} shift={shift} {...backing} />
      ))}
    </>
  );
}

/** One line of words. */
export function Phrase({ phrase, ...backing }: { phrase: BoundPhrase } & Backing) {
  return <Inlines nodes={phrase.nodes} {...backing} />;
}

function BlockElement({ block, shift, ...backing }: { block: BoundBlock; shift: number } & Backing): VNode {
  const inlines = (nodes: BoundInline[]) => <Inlines nodes={nodes} {...backing} />;
  const blocks = (list: BoundBlock[]) =>
    list.map((each, index) => <BlockElement key={index} block={each} shift={shift} {...backing} />);
  switch (block.kind) {
    case "paragraph":
      return <p>{inlines(block.children)}</p>;
    case "heading":
      return (
        <Heading level={block.level + shift} id={block.id}>
          {inlines(block.children)}
        </Heading>
      );
    case "list": {
      const items = block.items.map((item, index) => <li key={index}>{tight(item) ?? blocks(item)}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "quote":
      return <blockquote>{blocks(block.children)}</blockquote>;
    case "code":
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case "rule":
      return <hr />;
    case "table":
      return <ProseTable head={block.head.map(inlines)} rows={block.rows.map((row) => row.map(inlines))} />;
  }

  /** A list item of one paragraph needs no paragraph element. */
  function tight(item: BoundBlock[]): ComponentChildren {
    return item.length === 1 && item[0]!.kind === "paragraph" ? inlines(item[0]!.children) : null;
  }
}

function Heading({ level, id, children }: { level: number; id: string; children: ComponentChildren }) {
  const Tag = `h${Math.min(level, 6)}` as "h2";
  return <Tag id={id}>{children}</Tag>;
}

function ProseTable({ head, rows }: { head: VNode[]; rows: VNode[][] }) {
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ nodes, ...backing }: { nodes: readonly BoundInline[] } & Backing) {
  return (
    <>
      {nodes.map((node, index) => (
        <InlineElement key={index} node={node} {...backing} />
      ))}
    </>
  );
}

function InlineElement({ node, ...backing }: { node: BoundInline } & Backing): VNode {
  const { url } = useLinks();
  const children = "children" in node ? <Inlines nodes={node.children} {...backing} /> : null;
  switch (node.kind) {
    case "text":
      return <>{node.text}</>;
    case "code":
      return <code>{node.text}</code>;
    case "break":
      return <br />;
    case "strong":
      return <strong>{children}</strong>;
    case "emphasis":
      return <em>{children}</em>;
    case "link":
      return backing.links === false ? <>{children}</> : <a href={url(node.href)}>{children}</a>;
    case "number":
      return <BoundNumber name={node.name} text={node.text} {...backing} />;
    case "claim":
      return <>{children}</>;
  }
}

/** A number as a link: to its row when it is one cell, to its working otherwise. */
function BoundNumber({ name, text, bound, working, links }: { name: string; text: string } & Backing) {
  const site = useSite();
  const cell = bound?.numbers.get(name)?.cell;
  if (links === false || (!cell && !working)) return <span class="number">{text}</span>;
  const href = working ? `${working}#n-${name}` : site.url(paths.row(cell!.indicator.id, cell!.observation.key));
  return (
    <a class="number" href={href}>
      {text}
    </a>
  );
}

/** Links that curators write: our own pages from the root ("/help/"), other sites in full. */
function useLinks() {
  const site = useSite();
  return { url: (href: string) => (href.startsWith("/") && !href.startsWith("//") ? site.url(href) : href) };
}
