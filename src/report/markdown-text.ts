/** Texts from files in Markdown (GitHub, GitLab): nothing in them is markup, a mention, a reference or a link. */
import { escapeLine } from './escape.ts';

/** A text in one line, shown as it is. */
export function markdownText(text: string): string {
  return escapeLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()|~$!]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    // "@name", "#12" and addresses would reach people, issues and other sites; an empty comment parts the sign from what follows.
    .replace(/([@#])(?=\w)/g, '$1<!-- -->')
    .replace(/\b(https?|ftp)(:)(?=\/\/)/gi, '$1<!-- -->$2')
    .replace(/\b(www)(\.)/gi, '$1<!-- -->$2');
}

/** A text as code; a backtick in it is a quote, since code spans cannot hold all of them. */
export function markdownCode(text: string): string {
  return `\`${escapeLine(text).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
