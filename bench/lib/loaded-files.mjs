// A module loader's hook that tells of each file that is loaded.
let port;

export function initialize(data) {
  port = data.port;
}

export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (url.startsWith("file:")) port.postMessage(url);
  return loaded;
}
