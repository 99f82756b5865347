/** The form speaks Vietnamese, unless the editor has once chosen otherwise in its settings. */

/** Where Sveltia keeps what an editor has chosen. */
const PREFERENCES = "sveltia-cms.prefs";

try {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFERENCES) ?? "{}");
  const chosen = typeof kept === "object" && kept !== null ? kept : {};
  if (!("locale" in chosen)) localStorage.setItem(PREFERENCES, JSON.stringify({ ...chosen, locale: "vi" }));
} catch {
  // Without storage it speaks the browser's language.
}
