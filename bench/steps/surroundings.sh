# What the machine offers: its processors, its load, its cryptography, PostgreSQL, Node.

has_postgres=no has_node=no

look_around() {
  echo "$(date -u +%Y-%m-%dT%H:%MZ), $(nproc) cores, load before: $(cut -d' ' -f1-3 /proc/loadavg)"
  echo "bench/run --$mode: rounds of $seconds s, warm-up $warm s, $connections connections; $clients clients, $accesses accesses, $active clients active"
  openssl_limit
  case $mode in table | rate | api | pages | mail) look_for_postgres ;; esac
  case $mode in table) look_for_node ;; esac
}

# Two processes of OpenSSL's own benchmark; one pair is one signature and one verification.
openssl_limit() {
  if ! command -v openssl >/dev/null; then
    echo "There is no openssl command here: its L is left out."
    return
  fi
  openssl speed -multi 2 -seconds 3 rsa2048 2>/dev/null | awk '/^rsa +2048 bits/ {
    sign = $(NF - 1); verify = $NF
    printf "L of two openssl speed processes: %.0f sign/s, %.0f verify/s, so %.0f pairs/s\n", sign, verify, 1 / (1 / sign + 1 / verify)
  }'
}

look_for_postgres() {
  if ! find_postgres; then
    echo "PostgreSQL 15 or newer is not installed here: the targets on it are left out."
    return
  fi
  start_postgres
  database_server=$(head -n 1 "$postgres_data/postmaster.pid")
  has_postgres=yes
  if [ "$durable" = yes ]; then
    for setting in fsync synchronous_commit full_page_writes; do
      postgres_says "alter system set $setting = on"
    done
    postgres_says "select pg_reload_conf()"
  fi
}

look_for_node() {
  local version
  version=$(node --version 2>/dev/null || true)
  if [[ ! $version =~ ^v([0-9]+) ]] || [ "${BASH_REMATCH[1]}" -lt 20 ] || ! command -v npm >/dev/null; then
    echo "Node 20 or newer with npm is not installed here: oidc-provider is left out."
    return
  fi
  if ! (cd bench/oidc-provider && npm ci --no-fund --no-audit) >"$work/npm.log" 2>&1; then
    tail -n 20 "$work/npm.log" >&2
    echo "oidc-provider could not be installed: it is left out."
    return
  fi
  has_node=yes
}

# As in tests/run, but without Node.
free_port() { echo $((first_port + 200 + RANDOM % 100)); }

postgres_says() { "$postgres_bin/psql" -qAt -d "$(postgres_url)" -c "$1" >/dev/null; }

postgres_url() { sed -E 's#Host=([^;]*);Port=([^;]*);Username=([^;]*);.*#postgresql://\3@\1:\2/postgres#' <<<"$PORTVAKT_TEST_POSTGRES"; }

# Makes a database and sets connection to the string that reaches it.
make_database() {
  postgres_says "create database $1"
  connection="${PORTVAKT_TEST_POSTGRES%Database=*}Database=$1"
}
