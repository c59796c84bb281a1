#!/usr/bin/env bash
# What CI runs (action.yml, docs/ci.md): annotations and a job summary, and a file with the Markdown of one comment.
# All settings come from the environment; RECONCILE is the program's path.
set -euo pipefail

program=${RECONCILE:-$(dirname "$0")/../bin/reconcile.js}
# A checkout of this project has no built program yet.
[ -f "$(dirname "$program")/../dist/cli.cjs" ] || (cd "$(dirname "$program")/.." && node scripts/start.mjs --version > /dev/null)

args=(check -C "${RECONCILE_WORKSPACE:-.}" --no-cache --fail-on "${RECONCILE_FAIL_ON:-error}")
[ -z "${RECONCILE_SINCE:-}" ] || args+=("--since=$RECONCILE_SINCE")
[ -z "${RECONCILE_TEXTS:-}" ] || args+=("--texts=$RECONCILE_TEXTS")

status=0
node "$program" "${args[@]}" --format "${RECONCILE_FORMAT:-github}" || status=$?
if [ -n "${RECONCILE_COMMENT:-}" ] && [ "$status" -lt 2 ]; then
  node "$program" "${args[@]}" --format markdown --output "$RECONCILE_COMMENT" || true
fi
exit "$status"
