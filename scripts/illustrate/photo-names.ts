/** Finds the photo files that an article's Markdown asks for. */

export interface PhotoName {
  readonly file: string;
  /** 1-based line of the first mention. */
  readonly line: number;
}

const inBody = /!\[[^\]]*\]\(\s*<?([^\s)>]+)>?(?:\s+["'(][^\n]*)?\)/g;

/** The file names of `photo.src` in the front matter and of the images in the text, each once, in order. */
export function photoNames(markdown: string): PhotoName[] {
  const found = new Map<string, number>();
  const lines = markdown.split(/\r?\n/);
  const close = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  let inPhoto = false;
  lines.forEach((text, index) => {
    const names: string[] = [];
    if (index <= close) {
      const flow = /^photo:\s*\{.*?\bsrc:\s*["']?([^"',}\s]+)/.exec(text);
      if (flow?.[1] !== undefined) names.push(flow[1]);
      if (/^\S/.test(text)) inPhoto = /^photo:\s*(#.*)?$/.test(text);
      const block = inPhoto ? /^\s+src:\s*["']?([^"'#\s]+)/.exec(text) : null;
      if (block?.[1] !== undefined) names.push(block[1]);
    } else {
      for (const match of text.matchAll(inBody)) if (match[1] !== undefined) names.push(match[1]);
    }
    for (const name of names) {
      const local = name.replace(/^\.\//, "");
      if (!/^[a-z]+:/i.test(local) && !found.has(local)) found.set(local, index + 1);
    }
  });
  return [...found].map(([file, line]) => ({ file, line }));
}
