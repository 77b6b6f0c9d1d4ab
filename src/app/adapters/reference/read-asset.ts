/** A JSON file of the build. The service worker has it, so it is there offline. */
export const readAsset = async (path: string): Promise<unknown> => {
  const response = await fetch(new URL(`assets/${path}`, document.baseURI));
  if (!response.ok) throw new Error(`asset ${path}: ${response.status}`);
  return response.json();
};
