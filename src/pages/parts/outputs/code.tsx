// A text to be copied, as it is: one press on it marks the whole of it. Runs nothing.

export function Code({ label, text }: { label: string; text: string }) {
  return (
    <pre class="copy" tabIndex={0} role="group" aria-label={label}>
      <code>{text}</code>
    </pre>
  );
}
