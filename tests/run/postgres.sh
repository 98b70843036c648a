# A PostgreSQL server of our own: made in a temporary folder, reachable on the loopback address only, gone at the end.

postgres_data=""

# The server refuses to run as root, so root becomes the user that the package made.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then
    (cd / && runuser -u postgres -- "$@")
  else
    "$@"
  fi
}

start_postgres() {
  local folder=$work/postgres port
  mkdir "$folder"
  [ "$(id -u)" -ne 0 ] || chown postgres "$folder"
  as_postgres "$postgres_bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$work/initdb.log" 2>&1 || give_up "$work/initdb.log"
  # Nothing of this server outlives the run, so it need not wait for the disk (fsync and friends).
  cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
CONF
  # Another process may take a port between the choice and the start: choose again.
  for _ in 1 2 3 4 5; do
    port=$(free_port)
    if as_postgres "$postgres_bin/pg_ctl" -D "$folder/data" -o "-p $port" -l "$folder/server.log" -w -t 60 start \
      >/dev/null 2>&1 </dev/null; then
      postgres_data=$folder/data
      export PORTVAKT_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
      return 0
    fi
  done
  give_up "$folder/server.log"
}

stop_postgres() {
  [ -z "$postgres_data" ] || as_postgres "$postgres_bin/pg_ctl" -D "$postgres_data" -m immediate stop >/dev/null 2>&1 || true
}

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })'
}

give_up() {
  tail -n 20 "$1" >&2
  echo "PostgreSQL did not start." >&2
  exit 2
}
