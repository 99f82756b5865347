/** The powers that browsers may give to pages, and that no page of ours needs. https://www.w3.org/TR/permissions-policy/ */

/** Names that Chromium does not know on some system fill its readers' consoles: `bluetooth` on Linux. */
const DENIED = [
  ...["camera", "microphone", "display-capture", "geolocation", "idle-detection", "local-fonts"],
  ...["accelerometer", "gyroscope", "magnetometer", "gamepad", "midi", "xr-spatial-tracking"],
  ...["hid", "serial", "usb", "payment", "storage-access", "window-management"],
  ...[
    "publickey-credentials-create",
    "publickey-credentials-get",
    "identity-credentials-get",
    "otp-credentials",
  ],
  ...["autoplay", "encrypted-media", "picture-in-picture", "screen-wake-lock", "sync-xhr"],
  // What advertisers learn of readers.
  ...["browsing-topics", "interest-cohort"],
];
/** A button copies a page's address; the form pastes, and fills the screen. */
const OWN = ["clipboard-read", "clipboard-write", "fullscreen"];

export const PERMISSIONS = [
  ...DENIED.map((name) => `${name}=()`),
  ...OWN.map((name) => `${name}=(self)`),
].join(", ");
