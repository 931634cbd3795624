#!/usr/bin/env bash
# Real servers on loopback for tests/ui/tst_connection_servers. `start FOLDER [SERVER…]` installs what is missing, starts them
# and writes FOLDER/environment with their addresses; `stop FOLDER` ends what it started, by process id. A server
# that is not to be had is left out with the reason, and its tests are skipped by name.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mkdir -p "${2:?folder}" && cd "$2" && pwd)

say() { echo "servers: $*" >&2; }

# leave_out SERVER REASON: the reason is what a test that is skipped says.
leave_out() {
    echo "export FAIRLEAD_${1}_MISSING=$(printf %q "$2")" >>"$folder/environment"
    say "$1 is left out: $2"
}

# started NAME ADDRESS-VARIABLE ADDRESS READY-PATTERN READY-URL COMMAND…: starts it and waits until that page says the
# pattern, at most two minutes; machines are slow when they build.
started() {
    local name=$1 variable=$2 address=$3 pattern=$4 ready=$5
    shift 5
    (cd "$folder" && exec "$@" >"$folder/$name.log" 2>&1) &
    local pid=$!
    echo "$pid" >>"$folder/pids"
    for _ in $(seq 1 240); do
        if curl -s --max-time 2 -H "${header:-Accept: */*}" "$ready" | grep -q -e "$pattern"; then
            echo "export $variable=$address" >>"$folder/environment"
            say "$name answers at $address"
            return 0
        fi
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.5
    done
    leave_out "${variable#FAIRLEAD_}" "$name did not start; see $folder/$name.log"
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

# install_npm FOLDER PACKAGE…: the last package is there only after all others.
install_npm() {
    local into=$1
    shift
    command -v npm >/dev/null || { why="there is no npm"; return 1; }
    mkdir -p "$into"
    [ -f "$into/package.json" ] || echo '{"name": "fairlead-servers", "private": true}' >"$into/package.json"
    [ -f "$into/installed" ] && return 0
    (cd "$into" && npm install --no-audit --no-fund "$@" >"$into/npm.log" 2>&1 && touch installed) && return 0
    why="npm cannot install $*; see $into/npm.log"
    return 1
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
    install_debian prometheus || { leave_out PROMETHEUS "apt cannot install prometheus"; return; }
    local data=$folder/prometheus
    rm -rf "$data" && mkdir -p "$data"
    back_fill "$(date +%s)" >"$data/history.om"
    # Without the hidden flag this takes minutes and makes a thousand blocks.
    promtool tsdb create-blocks-from openmetrics --max-block-duration=768h "$data/history.om" "$data/data" >"$data/promtool.log" 2>&1 ||
        { leave_out PROMETHEUS "promtool cannot fill it; see $data/promtool.log"; return; }
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
    started prometheus FAIRLEAD_PROMETHEUS http://127.0.0.1:19090 Ready http://127.0.0.1:19090/-/ready \
        prometheus --config.file="$data/prometheus.yml" --storage.tsdb.path="$data/data" \
        --web.listen-address=127.0.0.1:19090 --storage.tsdb.retention.time=400d
}

start_alertmanager() {
    install_debian prometheus-alertmanager || { leave_out ALERTMANAGER "apt cannot install prometheus-alertmanager"; return; }
    mkdir -p "$folder/alertmanager"
    printf 'route: {receiver: none}\nreceivers: [{name: none}]\n' >"$folder/alertmanager/am.yml"
    started alertmanager FAIRLEAD_ALERTMANAGER http://127.0.0.1:19093 OK http://127.0.0.1:19093/-/ready \
        prometheus-alertmanager --config.file="$folder/alertmanager/am.yml" --storage.path="$folder/alertmanager/data" \
        --web.listen-address=127.0.0.1:19093 --cluster.listen-address= || return
    curl -s -X POST -H 'Content-Type: application/json' http://127.0.0.1:19093/api/v2/alerts \
        -d '[{"labels":{"alertname":"HighErrorRate","service":"S01","severity":"page"},"annotations":{"runbook_url":"https://rb.example/x"}}]' >/dev/null
}

start_backstage() {
    local at=$cache/backstage why
    install_npm "$at" @backstage/plugin-catalog-backend @backstage/backend-defaults better-sqlite3 ||
        { leave_out BACKSTAGE "$why"; return; }
    cp "$here/catalogue.yaml" "$here/backstage.js" "$at/"
    local key
    key=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    sed "s#CATALOGUE#$at/catalogue.yaml#; s#KEY#$key#" "$here/backstage-config.yaml" >"$at/app-config.yaml"
    echo "export FAIRLEAD_BACKSTAGE_KEY=$key" >>"$folder/environment"
    # The catalogue is read a while after the server is there; this relation comes last.
    header="Authorization: Bearer $key" started backstage FAIRLEAD_BACKSTAGE http://127.0.0.1:17007 apiConsumedBy \
        http://127.0.0.1:17007/api/catalog/entities/by-name/api/default/orders \
        env -C "$at" NODE_ENV=development node backstage.js --config app-config.yaml
}

start_validator() {
    local at=$cache/validator why
    install_npm "$at" @backstage/catalog-model yaml || { leave_out BACKSTAGE_VALIDATOR "$why"; return; }
    echo "export FAIRLEAD_BACKSTAGE_VALIDATOR=$at" >>"$folder/environment"
}

# described NAME VARIABLE PORT DESCRIPTION WRONG-REQUEST: the vendor's own description behind a server that refuses wrong
# requests, which is tried. Without --errors: some of the vendors' own examples are not as they describe them.
described() {
    started "$1" "$2" "http://127.0.0.1:$3" . "http://127.0.0.1:$3/" \
        "$cache/prism/node_modules/.bin/prism" mock -h 127.0.0.1 -p "$3" "$4" || return
    curl -s -H 'Authorization: Bearer x' "http://127.0.0.1:$3$5" | grep -q 'UNPROCESSABLE_ENTITY\|VIOLATIONS' ||
        say "$1 takes the wrong request $5: it proves nothing"
}

start_github() {
    local at=$cache/prism why
    install_npm "$at" @stoplight/prism-cli @octokit/openapi || { leave_out GITHUB "$why"; return; }
    # The package has the descriptions of all editions, half a gigabyte; one is read.
    find "$at/node_modules/@octokit/openapi" -name '*.json' -size +1M ! -name api.github.com.json -delete
    described github FAIRLEAD_GITHUB 14011 "$(find "$at/node_modules/@octokit/openapi" -name api.github.com.json | head -1)" \
        "/repos/a/b/deployments?per_page=many"
}

# No package has PagerDuty's description: it is taken from its repository, or from where a variable says.
start_pagerduty() {
    local at=$cache/prism description=${FAIRLEAD_PAGERDUTY_DESCRIPTION:-$cache/prism/pagerduty.json} why
    install_npm "$at" @stoplight/prism-cli @octokit/openapi || { leave_out PAGERDUTY "$why"; return; }
    [ -f "$description" ] || curl -sfL --max-time 60 -o "$description" \
        https://raw.githubusercontent.com/PagerDuty/api-schema/main/reference/REST/openapiv3.json ||
        { rm -f "$description"; leave_out PAGERDUTY "its description cannot be had from its repository; FAIRLEAD_PAGERDUTY_DESCRIPTION may name a copy"; return; }
    described pagerduty FAIRLEAD_PAGERDUTY 14010 "$description" "/incidents?limit=many"
}

# For the percentiles of KPIs. It refuses to run as root, and then runs as its own user.
start_postgresql() {
    install_debian postgresql || { leave_out POSTGRESQL "apt cannot install postgresql"; return; }
    local data=$folder/postgresql bin as=()
    bin=$(find /usr/lib/postgresql -name initdb -printf '%h\n' | sort -V | tail -1)
    rm -rf "$data" && mkdir -p "$data"
    if [ "$(id -u)" -eq 0 ]; then
        chown postgres: "$data"
        as=(setpriv --reuid=postgres --regid=postgres --init-groups)
    fi
    # Its user may not see the folder that the script was started in.
    if ! (cd / && "${as[@]}" "$bin/initdb" -D "$data" -A trust -U fairlead --no-sync >"$folder/initdb.log" 2>&1); then
        leave_out POSTGRESQL "initdb fails; see $folder/initdb.log"
        return
    fi
    (cd / && exec "${as[@]}" "$bin/postgres" -D "$data" -h 127.0.0.1 -p 15432 -k "$data" -c fsync=off >"$folder/postgresql.log" 2>&1) &
    echo "$!" >>"$folder/pids"
    for _ in $(seq 1 60); do
        if "$bin/pg_isready" -q -h 127.0.0.1 -p 15432; then
            echo "export PGHOST=127.0.0.1 PGPORT=15432 PGUSER=fairlead PGDATABASE=postgres" >>"$folder/environment"
            say "postgresql answers at 127.0.0.1:15432"
            return
        fi
        sleep 0.5
    done
    leave_out POSTGRESQL "it did not start; see $folder/postgresql.log"
}

case "${1:-}" in
start)
    : >"$folder/environment"
    : >"$folder/pids"
    cache=${FAIRLEAD_SERVER_CACHE:-$folder}
    shift 2
    [ $# -gt 0 ] || set -- prometheus alertmanager validator backstage github pagerduty postgresql
    for server in "$@"; do
        "start_$server"
    done
    ;;
stop)
    [ -f "$folder/pids" ] || exit 0
    while read -r pid; do kill "$pid" 2>/dev/null; done <"$folder/pids"
    rm -f "$folder/pids"
    ;;
*)
    echo "usage: servers.sh start|stop FOLDER" >&2
    exit 2
    ;;
esac
exit 0
