/** `reconcile check --format junit`: one test suite a file, one failed test a finding, for CI servers that show test reports. */
import type { CheckResult } from './check.ts';
import { findingsOf, type CheckFinding } from './check-findings.ts';
import { escapeText } from './escape.ts';
import { lookupOf } from './lookup.ts';
import { publishableCheck } from './publishable-check.ts';
import { unique } from './words.ts';

/** JUnit XML, ending with a line break. Notes pass, and say what they have to say. */
export function formatCheckJunit(full: CheckResult): string {
  const result = publishableCheck(full);
  const findings = findingsOf(result, lookupOf(result.report));
  const files = unique(findings.map(({ file }) => file));
  const suites = files.length === 0 ? [suite('reconcile', ['    <testcase classname="reconcile" name="no problems"/>'], 0)] : files.map((file) => fileSuite(file, findings.filter((finding) => finding.file === file)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="reconcile check" tests="${Math.max(1, findings.length)}" failures="${failures(findings)}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function fileSuite(file: string | null, findings: readonly CheckFinding[]): string {
  const name = file ?? 'workspace';
  return suite(name, findings.map((finding) => testcase(name, finding)), failures(findings), findings.length);
}

function suite(name: string, cases: readonly string[], failed: number, tests = 1): string {
  return [`  <testsuite name="${attribute(name)}" tests="${tests}" failures="${failed}" errors="0">`, ...cases, '  </testsuite>'].join('\n');
}

function testcase(name: string, { code, severity, line, column, message, mend, file }: CheckFinding): string {
  const place = [file ?? 'workspace', line, line === null ? null : column].filter((part) => part !== null).join(':');
  const told = `${place}\n${message}\n${mend}`.trimEnd();
  const inside = severity === 'info' ? `<system-out>${content(told)}</system-out>` : `<failure type="${severity}" message="${attribute(message)}">${content(told)}</failure>`;
  return `    <testcase classname="${attribute(name)}" name="${attribute(`${code} (${place})`)}">${inside}</testcase>`;
}

function failures(findings: readonly CheckFinding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

function content(text: string): string {
  return text.split('\n').map(escapeText).join('\n').replace(/[\u{fffe}\u{ffff}]/gu, '\u{fffd}').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return content(text.replaceAll('\n', ' ')).replaceAll('"', '&quot;');
}
