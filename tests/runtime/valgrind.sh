#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Countersign contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# countersignd under valgrind through one full sign-in: a customer asks for a code, which staff read in the local outbox,
# signs in and reads their own orders; staff look at a page of customers and one of the trail; SIGTERM ends it. Fails if
# an answer is not the expected one, if memory was used wrongly and if a block is definitely lost. Takes about two minutes,
# in a data folder of its own:
#
#     ./dev build countersignd && ./dev shell -- tests/runtime/valgrind.sh
#
# COUNTERSIGND names another build: one with AddressSanitizer, say, with COUNTERSIGN_WATCHER=env in valgrind's place.
set -euo pipefail

source_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=${COUNTERSIGND:-$source_dir/build/dev/bin/countersignd}
folder=$(mktemp -d /tmp/countersign-valgrind.XXXXXX)
watcher=(valgrind --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=99
    --num-callers=40 "--suppressions=$source_dir/tests/valgrind.supp" "--log-file=$folder/found")
[[ -z ${COUNTERSIGN_WATCHER:-} ]] || read -ra watcher <<<"$COUNTERSIGN_WATCHER"
# The machine code that PCRE makes of an expression reads whole words, beyond the end of the text, and valgrind knows
# neither the code nor its reason.
export QT_ENABLE_REGEXP_JIT=0
service=

end() {
    if [[ -n $service ]]; then kill -KILL "$service" 2>/dev/null || true; fi
    rm -rf "$folder"
}
trap end EXIT

fail() {
    printf '%s\n' "$*" >&2
    tail -n 200 "$folder/output" "$folder/log" "$folder/found" >&2 2>/dev/null || true
    exit 1
}

# The value of a text member, as the service writes it: without blanks, and none of those asked for holds a quote.
member() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p" "$folder/answer"; }

# call STATUSES METHOD PATH TOKEN [BODY]: leaves the body of the answer in the folder.
call() {
    local expected=$1 method=$2 path=$3 token=$4 status
    local request=(--silent --show-error --insecure --max-time 60 --request "$method" --output "$folder/answer"
        --write-out '%{http_code}')
    [[ -z $token ]] || request+=(--header "Authorization: Bearer $token")
    [[ $# -lt 5 ]] || request+=(--header 'Content-Type: application/json' --data "$5")
    status=$(curl "${request[@]}" "$url$path") || fail "$method $path: no answer"
    [[ $status =~ ^($expected)$ ]] || fail "$method $path: $status, not $expected: $(<"$folder/answer")"
}

"${watcher[@]}" "$program" serve --demo --data-dir "$folder/data" --port 0 --tls-port 0 --rate-auth 100 \
    >"$folder/output" 2>"$folder/log" &
service=$!
for _ in $(seq 1200); do
    grep -q '^  auditor ' "$folder/output" && break # the last thing that it prints
    kill -0 "$service" 2>/dev/null || fail "the service did not start"
    sleep 0.2
done
url=$(grep -m1 -o 'http://127[0-9.:]*' "$folder/output") || fail "the service did not start in time"
https=$(grep -m1 -o 'https://127[0-9.:]*' "$folder/output")
read -r _ email password < <(grep '^  admin ' "$folder/output")

call 200 GET /v1/notices/sign-in ''
call 202 POST /v1/otp/send '' "{\"phone\":\"+12025550123\",\"notice\":\"$(member hash)\"}"
flow=$(member flowId)
staff=
for _ in $(seq 5); do # a password's hash takes valgrind ten seconds, and on a busy machine more than a request may
    call '200|503' POST /v1/auth/login '' "{\"email\":\"$email\",\"password\":\"$password\"}"
    staff=$(member accessToken)
    [[ -z $staff ]] || break
done
[[ -n $staff ]] || fail "the machine is too slow for a password's hash under valgrind"
code=
for _ in $(seq 50); do
    call 200 GET '/v1/outbox?state=local' "$staff"
    code=$(member body | grep -oE '\b[0-9]{6}\b') && break
    sleep 0.5
done
[[ -n $code ]] || fail "no code came into the outbox"
wrong=000000
[[ $code != "$wrong" ]] || wrong=111111
call 400 POST /v1/otp/verify '' "{\"flowId\":\"$flow\",\"code\":\"$wrong\"}"
call 200 POST /v1/otp/verify '' "{\"flowId\":\"$flow\",\"code\":\"$code\"}"
customer=$(member token)
call 200 POST /v1/functions/get_orders_by_customer "$customer" '{}'
call 200 GET '/v1/customers?limit=50' "$staff"
url=$https
call 200 GET '/v1/audit/events?limit=50' "$staff"
call 204 POST /v1/me/logout "$customer"
call 401 GET /v1/me "$customer"

kill -TERM "$service"
status=0
wait "$service" || status=$?
service=
[[ $status == 0 ]] || fail "the service ended with $status"
[[ ! -e $folder/found ]] || tail -n 12 "$folder/found"
printf 'One sign-in, and nothing to find.\n'
