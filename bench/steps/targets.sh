# The servers that are measured. Each is started on ports of its own and added to targets for the sender.

programs=artifacts/bin

wanted() { grep -qE -- "$only" <<<"$1"; }

# start NAME ADDRESS COMMAND...: runs it in the background, waits until it answers, and sets pid.
start() {
  local name=$1 log=$work/${1//\//-}.log address=$2
  shift 2
  "$@" >"$log" 2>&1 &
  pid=$!
  pids+=("$pid")
  until curl -s -o /dev/null "$address"; do
    if ! kill -0 "$pid" 2>/dev/null; then
      tail -n 20 "$log" >&2
      echo "$name did not start." >&2
      exit 1
    fi
    sleep 0.2
  done
}

stop_servers() {
  [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
  wait "${pids[@]}" 2>/dev/null || true
  pids=() targets=()
}

# load STORE NAME CLIENTS: fills a Portvakt store; the active clients go to $work/NAME.json.
load() {
  "$programs/Loader/release/Bench.Loader" "$1" "$3" "$accesses" "$active" "$work/keys.json" "$work/$2.json" "$owned"
}

# portvakt NAME STORE(sqlite|postgres) CLIENTS [VARIABLE=VALUE...]
portvakt() {
  local name=$1 store=$2 count=$3 folder=portvakt-${1##*/} connection="" database=""
  shift 3
  wanted "$name" || return 0
  port=$((port + 10))
  mkdir "$work/$folder"
  if [ "$store" = postgres ]; then
    make_database portvakt
    database=$database_server postgres_connection=$connection
    load "$connection" "$folder" "$count"
    [ "$mode" != api ] || postgres_says "create database bare template portvakt"
  else
    load "$work/$folder/portvakt.db" "$folder" "$count"
    [ "$mode" != api ] || cp "$work/$folder"/portvakt.db "$work/bare.db"
  fi
  start "$name" "http://localhost:$((port + 2))/jwk" \
    env "${raised[@]}" "ConnectionStrings__Portvakt=$connection" "$@" \
    "${PORTVAKT_BENCH_PROGRAM:-$programs/Server/release/portvakt}" --no-demo --data "$work/$folder" --port "$port"
  targets+=("$name,$((port + 2)),$pid,grant,http://localhost:$((port + 2))/,$work/$folder.json,$database")
}

# With few active clients each would meet the rate that the product bears from one client.
raised=(
  Portvakt__Faces=token Portvakt__Rates__PerClient__Burst=1000000 Portvakt__Rates__PerClient__PerSecond=1000000
  Portvakt__Rates__RefusedPerAddress__Burst=1000000 Portvakt__Rates__RefusedPerAddress__PerSecond=1000000
)

# floor STORE [ALGORITHM]: signs RS256, or what is said, by which it is then called.
floor() {
  local algorithm=${2:-} name place database=""
  name=floor/${algorithm:-$1}
  name=${name,,} place=$work/${name//\//-}.db
  wanted "$name" || return 0
  port=$((port + 10))
  if [ "$1" = postgres ]; then
    make_database floor
    place=$connection database=$database_server
  fi
  start "$name" "http://localhost:$port/" "$programs/Floor/release/Bench.Floor" "$port" "$(some_clients)" "$place" $algorithm
  targets+=("$name,$port,$pid,grant,http://localhost:$port/,$(some_clients),$database")
}

# openiddict NAME STORE ROWS(rows|no-rows)
openiddict() {
  local place=$work/${1//\//-}.db database=""
  wanted "$1" || return 0
  port=$((port + 10))
  if [ "$2" = postgres ]; then
    make_database "openiddict_${3//-/_}"
    place=$connection database=$database_server
  fi
  start "$1" "http://localhost:$port/" \
    "$programs/OpenIddictPeer/release/Bench.OpenIddictPeer" "$port" "$(some_clients)" "$place" "$3"
  targets+=("$1,$port,$pid,credentials,http://localhost:$port/,$(some_clients),$database")
}

oidc_provider() {
  local name=oidc-provider/memory
  wanted "$name" || return 0
  port=$((port + 10))
  start "$name" "http://127.0.0.1:$port/" \
    env NODE_ENV=production node bench/oidc-provider/server.mjs "$port" "$(some_clients)"
  targets+=("$name,$port,$pid,credentials,http://localhost:$port,$(some_clients),")
}

# The others know just the active clients, and take those of whichever store was loaded first.
some_clients() {
  local file
  for file in "$work"/portvakt-*.json "$work/alone.json"; do
    [ ! -f "$file" ] || break
  done
  [ -f "$file" ] || load "$work/alone.db" alone "$clients" >/dev/null
  echo "$file"
}
