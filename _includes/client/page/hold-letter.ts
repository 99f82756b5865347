/** A letter that is sent without a network would be lost with its page: it stays where it was written, and the reader is told. */

const NOT_SENT =
  "Không có mạng nên phản hồi chưa được gửi. Những gì bạn viết vẫn ở đây; khi có mạng, bạn bấm gửi lại.";

export function holdLetter(root: Document, browser: Pick<Navigator, "onLine">): void {
  const form = root.querySelector<HTMLFormElement>('form[name="phan-hoi"]');
  form?.addEventListener("submit", (event) => {
    form.querySelector("[role=alert]")?.remove();
    if (browser.onLine) return;
    event.preventDefault();
    const note = root.createElement("p");
    note.className = "hint field-wide";
    note.setAttribute("role", "alert");
    note.textContent = NOT_SENT;
    form.append(note);
  });
}
