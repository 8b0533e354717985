/** What a page shows when neither the app nor a network is there: the system has cleared what was kept. Without script or style, which the policy of the pages would forbid. */
const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Huế Hiện</title>
  </head>
  <body>
    <h1>Huế Hiện</h1>
    <p>Máy đang không có mạng, và phần đã tải của ứng dụng không còn trên máy này. Có mạng lại, bạn mở lại trang là được.</p>
    <p lang="en">There is no network, and what had been downloaded is no longer on this device. Open this page again once you are online.</p>
    <p lang="fr">Il n’y a pas de réseau, et ce qui avait été téléchargé n’est plus sur cet appareil. Rouvrez cette page une fois en ligne.</p>
    <p><a href="">Thử lại · Try again · Réessayer</a></p>
  </body>
</html>
`;

/** The page for a device with neither app nor network, in all languages. */
export function offlinePage(): Response {
  return new Response(PAGE, {
    status: 503,
    headers: { 'Content-Type': 'text/html;charset=utf-8' },
  });
}
