/** A file of a picture that no library has yet: the same bytes again would be the medium that it has already. */
export async function picture(page, name) {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 400);
    const pen = canvas.getContext('2d');
    pen.fillStyle = `rgb(${crypto.getRandomValues(new Uint8Array(3)).join()})`;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = `rgb(${crypto.getRandomValues(new Uint8Array(3)).join()})`;
    pen.fillRect(50, 50, 100, 100);
    return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
  });
  return { name, mimeType: 'image/png', buffer: Buffer.from(bytes) };
}
