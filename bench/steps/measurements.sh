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
  floor sqlite RS256
  floor sqlite ES256
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
  dotnet publish src/Server -c Release -r linux-x64 --self-contained -o "$work/published" --nologo -v q >"$work/publish.log"
  portvakt portvakt/start sqlite "$clients"
  stop_servers
  "$sender" start "$rounds" "$work/portvakt-start.json" "$((port + 2))" "http://localhost:$((port + 2))/" \
    env Portvakt__Faces=token "$program" --no-demo --data "$work/portvakt-start" --port "$port"
}

# The self-service API on each store, one after the other: both would lie on the same disk.
measure_api() {
  "$programs/Server/release/portvakt" jwk new --out "$work" >/dev/null 2>&1
  api sqlite
  if [ "$has_postgres" = yes ]; then
    api postgres
  fi
}

# api STORE: one organisation with many clients, and an administration client of it. Bare inserts go to a copy of the store:
# the server would take in what they change.
api() {
  local folder=portvakt-$1 connection="" database=0 owner client place bare
  wanted "portvakt/$1" || return 0
  portvakt "portvakt/$1" "$1" "$clients" "Portvakt__Faces=portal token"
  if [ "$1" = postgres ]; then
    database=$database_server place=$postgres_connection connection=$postgres_connection
    bare=${place%Database=*}Database=bare
  else
    place=$work/$folder/portvakt.db bare=$work/bare.db
  fi
  owner=$(cat "$work/$folder.orgno")
  client=$(ConnectionStrings__Portvakt=$connection "$programs/Server/release/portvakt" admin-client add ver2 "$owner" \
    --key "$work/public.jwk.json" --data "$work/$folder" --port "$port" | sed -n 's/^client_id: //p')
  until curl -s -o /dev/null "http://localhost:$((port + 6))/api/v1/openapi.json"; do sleep 0.2; done
  sleep 2 # until the server has taken in what the command wrote
  "$programs/AdminApi/release/Bench.AdminApi" "$place" "$((port + 2))" "$((port + 6))" "$pid" "$database" "$work/private.jwk.json" \
    "$client" "$owner" "$seconds" "$bare"
  stop_servers
}

# Pages of the portal where the organisation has ten clients, and where it has many; the demo's people read them.
measure_pages() {
  pages sqlite
  if [ "$has_postgres" = yes ]; then
    pages postgres
  fi
}

# pages STORE
pages() {
  local count servers=()
  wanted "portvakt/$1" || return 0
  for count in 10 "$clients"; do
    connection=""
    port=$((port + 10))
    [ "$1" = sqlite ] || make_database "pages_$count"
    start "pages-$1-$count" "http://localhost:$port/" env "ConnectionStrings__Portvakt=$connection" \
      "$programs/Server/release/portvakt" --data "$work/pages-$1-$count" --port "$port"
    servers+=("$port" "$work/pages-$1-$count" "${connection:-$work/pages-$1-$count/portvakt.db}" "$count")
  done
  echo "$1:"
  "$programs/Pages/release/Bench.Pages" 200 "${servers[@]}"
  stop_servers
}

# The outbox on each store against a bare loop of MailKit; aiosmtpd takes the mails and drops them.
measure_mail() {
  if ! has_smtp_server; then
    echo "aiosmtpd (package python3-aiosmtpd) is not installed here: nothing to send mails to." >&2
    exit 2
  fi
  local smtp_port=$((port + 1))
  /usr/bin/python3 -m aiosmtpd -n -l "127.0.0.1:$smtp_port" -c aiosmtpd.handlers.Sink >"$work/smtp.log" 2>&1 &
  pids+=("$!")
  until (exec 3<>"/dev/tcp/127.0.0.1/$smtp_port") 2>/dev/null; do sleep 0.2; done
  local mails=$((seconds * 100))
  echo "rounds of $mails mails"
  echo "| | mails/s | CPU ms | database CPU ms | SMTP server CPU ms |"
  echo "|---|---|---|---|---|"
  mail "$work/mail.db" 0
  if [ "$has_postgres" = yes ]; then
    make_database mail
    mail "$connection" "$database_server"
  fi
}

# mail STORE DATABASE-PID
mail() { "$programs/Mail/release/Bench.Mail" "$1" "$smtp_port" "${pids[-1]}" "$2" "$mails" "$rounds"; }

send() { "$sender" "$1" "$rounds" "$seconds" "$connections" "$warm" "${targets[@]}"; }
