/** Topics or places of an article, each a link to its page. */
import type { Tag } from "../../src/edition/edition.ts";

interface TagLinksProps {
  readonly label: string;
  readonly tags: readonly Tag[];
}

export function TagLinks({ label, tags }: TagLinksProps) {
  if (tags.length === 0) return null;
  return (
    <div class="tags">
      <p class="tags-label">{label}</p>
      <ul>
        {tags.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
