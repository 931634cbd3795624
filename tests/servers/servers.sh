#!/usr/bin/env bash
# Real servers on loopback for tests/ui/tst_connection_servers. `start FOLDER [SERVER…]` installs what is missing, starts them
# and writes FOLDER/environment with their addresses; `stop FOLDER` ends what it started, by process id. A server
# that cannot be installed is left out, and its tests are skipped by name.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${2:?folder}" && cd "$2" && pwd)

say() { echo "servers: $*" >&2; }

# started NAME ADDRESS-VARIABLE ADDRESS READY-URL COMMAND…: starts it and waits until it answers, at most a minute.
started() {
    local name=$1 variable=$2 address=$3 ready=$4
    shift 4
    (cd "$folder" && exec "$@" >"$folder/$name.log" 2>&1) &
    echo "$!" >>"$folder/pids"
    local pid=$!
    for _ in $(seq 1 300); do
        if curl -s -o /dev/null --max-time 2 "$ready"; then
            echo "export $variable=$address" >>"$folder/environment"
            say "$name answers at $address"
            return 0
        fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.2
    done
    say "$name did not start; see $folder/$name.log"
    return 1
}

install_debian() {
    local missing=() root=()
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    "${root[@]}" apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_npm() { # FOLDER PACKAGE…
    mkdir -p "$1"
    local into=$1
    shift
    command -v npm >/dev/null || return 1
    (cd "$into" && { [ -d "node_modules/${1}" ] || npm install --silent --no-audit --no-fund "$@" >/dev/null 2>&1; })
}

# Ninety days, a sample every five minutes, of requests and errors, and what Sloth would have recorded of them.
back_fill() {
    local now=$1
    awk -v now="$now" 'BEGIN {
        start = now - 90 * 86400; start -= start % 300; srand(12345)
        for (t = start; t <= now; t += 300) {
            n = 300 + int(100 * rand()); e = rand() < 0.1 ? int(5 * rand()) : 0
            total += n; bad += e
            line_total[++k] = sprintf("http_requests_total{service=\"S01\",code=\"200\"} %d %d", total - bad, t)
            line_bad[k] = sprintf("http_requests_total{service=\"S01\",code=\"500\"} %d %d", bad, t)
            day_n += n; day_e += e
            if (t % 86400 == 0) {
                ratio[++d] = sprintf("slo:sli_error:ratio_rate1d{sloth_service=\"S01\",sloth_id=\"S01-availability\"} %.9f %d", day_n ? day_e / day_n : 0, t)
                day_n = 0; day_e = 0
            }
        }
        print "# TYPE http_requests counter"
        for (i = 1; i <= k; i++) print line_total[i]
        for (i = 1; i <= k; i++) print line_bad[i]
        print "# TYPE slo:sli_error:ratio_rate1d gauge"
        for (i = 1; i <= d; i++) print ratio[i]
        print "# EOF"
    }'
}

start_prometheus() {
    install_debian prometheus || return 1
    local data=$folder/prometheus
    rm -rf "$data" && mkdir -p "$data"
    back_fill "$(date +%s)" >"$data/history.om"
    # Without the hidden flag this takes minutes and makes a thousand blocks.
    promtool tsdb create-blocks-from openmetrics --max-block-duration=768h "$data/history.om" "$data/data" >"$data/promtool.log" 2>&1 || return 1
    cat >"$data/prometheus.yml" <<EOF
global: {scrape_interval: 15s, evaluation_interval: 1s}
rule_files: [$data/rules.yml]
EOF
    cat >"$data/rules.yml" <<'EOF'
groups:
  - name: slo
    rules:
      - {alert: PageMe, expr: vector(1), labels: {severity: page, service: S01}, annotations: {runbook_url: "https://rb.example/pageme"}}
EOF
    started prometheus FAIRLEAD_PROMETHEUS http://127.0.0.1:19090 http://127.0.0.1:19090/-/ready \
        prometheus --config.file="$data/prometheus.yml" --storage.tsdb.path="$data/data" \
        --web.listen-address=127.0.0.1:19090 --storage.tsdb.retention.time=400d
}

start_alertmanager() {
    install_debian prometheus-alertmanager || return 1
    mkdir -p "$folder/alertmanager"
    printf 'route: {receiver: none}\nreceivers: [{name: none}]\n' >"$folder/alertmanager/am.yml"
    started alertmanager FAIRLEAD_ALERTMANAGER http://127.0.0.1:19093 http://127.0.0.1:19093/-/ready \
        prometheus-alertmanager --config.file="$folder/alertmanager/am.yml" --storage.path="$folder/alertmanager/data" \
        --web.listen-address=127.0.0.1:19093 --cluster.listen-address= || return 1
    curl -s -X POST -H 'Content-Type: application/json' http://127.0.0.1:19093/api/v2/alerts \
        -d '[{"labels":{"alertname":"HighErrorRate","service":"S01","severity":"page"},"annotations":{"runbook_url":"https://rb.example/x"}}]' >/dev/null
}

start_backstage() {
    local at=${FAIRLEAD_SERVER_CACHE:-$folder}/backstage
    install_npm "$at" @backstage/plugin-catalog-backend @backstage/backend-defaults better-sqlite3 || return 1
    cp "$here/catalogue.yaml" "$here/backstage.js" "$at/"
    sed "s#CATALOGUE#$at/catalogue.yaml#" "$here/backstage-config.yaml" >"$at/app-config.yaml"
    started backstage FAIRLEAD_BACKSTAGE http://127.0.0.1:17007 \
        'http://127.0.0.1:17007/api/catalog/entities/by-query?limit=1' \
        env NODE_ENV=development node "$at/backstage.js" --config "$at/app-config.yaml"
}

start_validator() {
    local at=${FAIRLEAD_SERVER_CACHE:-$folder}/validator
    install_npm "$at" @backstage/catalog-model yaml || return 1
    echo "export FAIRLEAD_BACKSTAGE_VALIDATOR=$at" >>"$folder/environment"
}

# The vendors' own descriptions behind a server that refuses wrong requests.
start_prism() {
    local at=${FAIRLEAD_SERVER_CACHE:-$folder}/prism
    install_npm "$at" @stoplight/prism-cli @octokit/openapi || return 1
    local prism=$at/node_modules/.bin/prism
    [ -f "$at/pagerduty.json" ] ||
        curl -sfL -o "$at/pagerduty.json" https://raw.githubusercontent.com/PagerDuty/api-schema/main/reference/REST/openapiv3.json ||
        rm -f "$at/pagerduty.json"
    if [ -f "$at/pagerduty.json" ]; then
        started pagerduty FAIRLEAD_PAGERDUTY http://127.0.0.1:14010 http://127.0.0.1:14010/ \
            "$prism" mock -h 127.0.0.1 -p 14010 "$at/pagerduty.json"
    else
        say "PagerDuty's description cannot be had"
    fi
    local github
    github=$(find "$at/node_modules/@octokit/openapi" -name api.github.com.json | head -1)
    [ -n "$github" ] && started github FAIRLEAD_GITHUB http://127.0.0.1:14011 http://127.0.0.1:14011/ \
        "$prism" mock -h 127.0.0.1 -p 14011 "$github"
}

case "${1:-}" in
start)
    : >"$folder/environment"
    : >"$folder/pids"
    shift 2
    [ $# -gt 0 ] || set -- prometheus alertmanager validator backstage prism
    for server in "$@"; do
        "start_$server" || say "$server is left out"
    done
    ;;
stop)
    while read -r pid; do kill "$pid" 2>/dev/null; done <"$folder/pids"
    rm -f "$folder/pids"
    ;;
*)
    echo "usage: servers.sh start|stop FOLDER" >&2
    exit 2
    ;;
esac
exit 0
