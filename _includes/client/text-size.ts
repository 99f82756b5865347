/** Runs in an article's head, before anything is drawn: the text has at once the size that the reader chose (page/text-size.ts). */

// No import and no name of its own: it is no module, and so brief that the page can wait for it.
try {
  const size = localStorage.getItem("co-chu");
  if (size && /^[1-3]$/.test(size)) document.documentElement.dataset.textSize = size;
} catch {
  // A browser that keeps nothing for this site: the usual size.
}
