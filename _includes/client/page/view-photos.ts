/** An article's photos open large: by pressing one, or the button that each is given. Without this script a photo is a photo. */

type ViewerScript = Pick<typeof import("../viewer.ts"), "openViewer">;

/** @param load fetches the script at the address that the article names in `data-viewer` */
export function viewPhotos(root: Document, load: (address: string) => Promise<ViewerScript>): void {
  const story = root.querySelector<HTMLElement>("[data-viewer]");
  const { viewer, viewerStyle = "", viewerIntegrity = "" } = story?.dataset ?? {};
  // Browsers of before 2022 have no dialogs.
  if (!story || !viewer || typeof HTMLDialogElement === "undefined") return;
  const photos = [...story.querySelectorAll<HTMLImageElement>("figure > picture > img")];
  let sheet: Promise<void> | undefined;
  let opening = false;

  const open = async (index: number, button: HTMLElement) => {
    if (opening) return;
    opening = true;
    try {
      sheet ??= addSheet(root, viewerStyle, viewerIntegrity).catch((fault) => {
        sheet = undefined;
        throw fault;
      });
      const [{ openViewer }] = await Promise.all([load(viewer), sheet]);
      openViewer(photos, index, button);
    } catch {
      // The photo is on the page; the next press tries again.
    }
    opening = false;
  };

  for (const [index, photo] of photos.entries()) {
    const button = root.createElement("button");
    button.type = "button";
    button.className = "enlarge";
    button.setAttribute("aria-label", photos.length > 1 ? `Phóng to ảnh ${index + 1}` : "Phóng to ảnh");
    photo.parentElement?.after(button);
    photo.style.cursor = "zoom-in";
    for (const target of [photo, button]) target.addEventListener("click", () => open(index, button));
  }
}

function addSheet(root: Document, address: string, integrity: string): Promise<void> {
  const link = root.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  link.integrity = integrity;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new TypeError("no styles"));
    });
    root.head.append(link);
  });
}
