#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures the release build beside another server, in turns, with the driver of that server's benchmark rig (a folder with
# bench.mjs, rig.sh and lib/). `./dev bench --beside RIG [driver's options]` builds first and comes here. The other server has to
# be running (rig.sh setup, up, seed, start seed). Everything happens on loopback; our data goes to a folder below /tmp and with it.
set -euo pipefail

[[ $# -ge 1 && -e $1/bench.mjs ]] || { printf 'usage: %s RIG [options of its bench.mjs]\n' "$0" >&2 && exit 2; }
rig=$(cd "$1" && pwd)
shift
source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d /tmp/countersign-bench.XXXXXX)
data=$folder/data
service=

end() {
    if [[ -n $service ]]; then kill "$service" 2>/dev/null && wait "$service" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap end EXIT

inside=("$source_dir/dev" shell -- "$source_dir/build/release/bin/countersignd")

# Starts the service and waits until it has printed its accounts.
start() {
    : >"$folder/output"
    "${inside[@]}" serve --demo --data-dir "$data" --port 8620 --tls-port 8643 --sms-spool "$folder/spool" \
        --rate-api 1000000000 --rate-auth 1000000000 --rate-sensitive 1000000000 --relaxed-code-limits \
        >"$folder/output" 2>"$folder/log" &
    service=$!
    for _ in $(seq 150); do
        grep -q '^  auditor ' "$folder/output" && return
        kill -0 "$service" 2>/dev/null || break
        sleep 0.1
    done
    tail "$folder/log" >&2
    exit 1
}
stop() { kill "$service" && wait "$service" || true; service=; }

node "$rig/seed-stack/seed.mjs" --export "$folder/dataset" >/dev/null
start # makes the data folder
stop
time "${inside[@]}" import customers --demo --data-dir "$data" "$folder/dataset/customers.csv"
start

export PEERS_RIG=$rig COUNTERSIGN_OUTPUT=$folder/output COUNTERSIGN_SPOOL=$folder/spool COUNTERSIGN_URL=http://127.0.0.1:8620
cd "$rig"
node bench.mjs seed-stack "$source_dir/tests/bench/countersign.mjs" --label peer --label countersign \
    --proc "$(./rig.sh pids seed)" --proc "app=$service" "$@"
