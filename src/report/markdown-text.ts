/** Texts from files in Markdown (GitHub, GitLab): nothing in them is markup, a mention, a reference or a link. */
import { escapeLine } from './escape.ts';

/** A text in one line, shown as it is; of a longer one, the first `most` characters. */
export function markdownText(text: string, most = Infinity): string {
  return clipped(escapeLine(text), most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~$!]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    // "@name", "#12", "GH-12" and addresses would reach people, issues and other sites, and ":name:" is a picture; an empty comment parts the sign from what follows.
    .replace(/([@#])(?=\w)/g, '$1<!-- -->')
    .replace(/\b(GH)(-\d)/gi, '$1<!-- -->$2')
    .replace(/:(?=[a-z0-9+-]{1,60}:)/gi, ':<!-- -->')
    .replace(/\b(https?|ftp)(:)(?=\/\/)/gi, '$1<!-- -->$2')
    .replace(/\b(www)(\.)/gi, '$1<!-- -->$2');
}

function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('').trimEnd()}…`;
}

/** A text as code; a backtick in it is a quote, since code spans cannot hold all of them. */
export function markdownCode(text: string): string {
  return `\`${escapeLine(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
