/** Where the newsroom is reached: as much of it as the paper's own table tells. */
import type { Site } from "../../src/content/tables.ts";

export function ContactLines({ site: { address, phone, email } }: { readonly site: Site }) {
  return (
    <>
      {address !== undefined && <p>{address}</p>}
      {phone !== undefined && (
        <p>
          Điện thoại: <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>
        </p>
      )}
      {email !== undefined && (
        <p>
          Thư điện tử: <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </>
  );
}
