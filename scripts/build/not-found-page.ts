/** What a page of an address that nothing answers to says, in one language. */
export type NotFoundWords = {
  lang: string;
  home: string;
  title: string;
  text: string;
  label: string;
};

/**
 * The page that servers send with 404: the app's empty page with the words in every language, for those
 * whom no script reaches; the app itself then says it in the reader's own.
 */
export function notFoundPage(appPage: string, words: readonly NotFoundWords[]): string {
  const root = '<div id="root"></div>';
  if (!appPage.includes(root)) throw new Error("the app's page has no empty root to fill");
  const sections = words.map(
    ({ lang, home, title, text, label }, index) =>
      `<section lang="${lang}"><${heading(index)}>${title}</${heading(index)}><p>${text}</p><p><a href="${home}">${label}</a></p></section>`,
  );
  const main = `<main class="plain">${sections.join('')}</main>`;
  return (
    appPage
      .replace(root, `<div id="root">${main}</div>`)
      .replace(/<title>[^<]*<\/title>/, `<title>${words[0]?.title ?? ''} · Huế Hiện</title>`)
      // These words need no script, whatever the app does.
      .replace(/<noscript>[\s\S]*?<\/noscript>\s*/, '')
  );
}

function heading(index: number): string {
  return index === 0 ? 'h1' : 'h2';
}
