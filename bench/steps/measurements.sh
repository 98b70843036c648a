# What bench/run measures. Servers that are measured together run side by side, and rounds alternate between them.

sender=artifacts/bin/Sender/release/Bench.Sender

measure_table() {
  portvakt portvakt/sqlite sqlite "$clients"
  floor sqlite
  openiddict openiddict/sqlite sqlite rows
  if [ "$has_postgres" = yes ]; then
    portvakt portvakt/postgres postgres "$clients"
    floor postgres
    openiddict openiddict/postgres postgres rows
    openiddict openiddict-no-rows/postgres postgres no-rows
  fi
  [ "$has_node" = no ] || oidc_provider
  send closed
}

measure_rate() {
  portvakt portvakt/sqlite sqlite "$clients"
  floor sqlite
  if [ "$has_postgres" = yes ]; then
    portvakt portvakt/postgres postgres "$clients"
    floor postgres
  fi
  send rate
}

# The same server twice, in another data folder each; ver2 is the second environment.
measure_es256() {
  portvakt portvakt/rs256 sqlite "$clients" Portvakt__Environments__1__Signing__Algorithm=RS256
  portvakt portvakt/es256 sqlite "$clients" Portvakt__Environments__1__Signing__Algorithm=ES256
  send closed
}

measure_sizes() {
  local size
  for size in 100 1000 10000 100000; do
    portvakt "portvakt/$size" sqlite "$size"
  done
  send closed
}

# The first start makes the signing keys and is not counted.
measure_start() {
  local program=$work/published/portvakt
  dotnet publish src/Server -c Release -r linux-x64 -o "$work/published" --nologo -v q >"$work/publish.log"
  portvakt portvakt/start sqlite "$clients"
  stop_servers
  "$sender" start "$rounds" "$work/portvakt-start.json" "$((port + 2))" "http://localhost:$((port + 2))/" \
    "$program" --no-demo --data "$work/portvakt-start" --port "$port"
}

send() { "$sender" "$1" "$rounds" "$seconds" "$connections" "$warm" "${targets[@]}"; }
