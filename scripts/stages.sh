#!/usr/bin/env bash
# scripts/stages.sh <workspace> <folder> [shards]: makes the report of a workspace in stages, with nothing between them but sort, and
# holds it against that of one process. What the stages write is left in the folder. docs/scaling.md says the same for larger engines.
set -euo pipefail
[ $# -ge 2 ] || { echo "scripts/stages.sh <workspace> <folder> [shards]" >&2; exit 2; }
workspace=$1 out=$2 shards=${3:-4}
program="$(cd "$(dirname "$0")/.." && pwd)/bin/reconcile.js"
reconcile() { node --max-old-space-size="${RECONCILE_MEMORY:-8192}" "$program" -C "$workspace" --no-cache "$@"; }
export LC_ALL=C TMPDIR=$out
mkdir -p "$out"

# Each shard is read by itself; a line is a source with its claims.
reconcile stage claims | split -n "r/$shards" -d - "$out/claims."
for shard in "$out"/claims.*; do reconcile stage read < "$shard" > "${shard/claims./readings.}"; done

# The counts of the shards add up.
for shard in "$out"/readings.*; do reconcile stage count < "$shard" | sort > "${shard/readings./counts.}"; done
sort -m "$out"/counts.* | reconcile stage plan > "$out/plan"
# What is large is divided; its parts are counted by the plan, which then says of them too whether they are large.
for shard in "$out"/readings.*; do reconcile stage count --plan "$out/plan" < "$shard" | sort > "${shard/readings./parts.}"; done
sort -m "$out"/parts.* | reconcile stage plan > "$out/plan-of-parts"
cat "$out/plan-of-parts" >> "$out/plan"

# Lines of one key go into one part, whichever: engines partition by themselves.
for shard in "$out"/readings.*; do
  reconcile stage keys --plan "$out/plan" < "$shard" | node "$(dirname "$0")/lib/partition.mjs" "$shards" "${shard/readings./keyed.}"
done
echo "under keys: $(cat "$out"/keyed.*.part* | wc -lc | awk '{print $1 " lines, " $2 " bytes"}')"
for ((part = 0; part < shards; part++)); do
  sort -S 512M "$out"/keyed.*.part"$part" | reconcile stage compare | sort -u > "$out/compared.$part"
  rm "$out"/keyed.*.part"$part"
done

# Both end with 2 where part of the workspace could not be read, and say so: what they print is whole all the same.
cat "$out"/readings.* "$out"/compared.* | reconcile stage merge > "$out/report.json" || [ $? -eq 2 ]
reconcile --format json > "$out/one-process.json" || [ $? -eq 2 ]
cmp "$out/report.json" "$out/one-process.json"
echo "the same bytes: $(wc -c < "$out/report.json"), in $shards shards"
