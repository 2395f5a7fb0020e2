/** A name of a place; `lang` is said when it is not in the language of the page. */
export function PlaceName(props: {
  readonly name: { readonly text: string; readonly language: string };
}) {
  const { text, language } = props.name;
  return <span lang={language}>{text}</span>;
}
