# Runs the checks and the test programs; each leaves its result in $results, and tests/Report adds them up.

child=""

# Runs a command so that Ctrl-C and kill are heard at once and not first when it has ended.
wait_for() {
  "$@" </dev/null &
  child=$!
  local code=0
  wait "$child" || code=$?
  child=""
  return "$code"
}

stop_children() {
  [ -n "$child" ] || return 0
  kill "$child" 2>/dev/null || true
  wait "$child" 2>/dev/null || true
}

run_checks() {
  say "Checking the format"
  check "The code is formatted" format_is_right
  [ ! -d src/Store/Sqlite/Migrations ] || check_migrations
}

format_is_right() { dotnet tool restore && dotnet csharpier check .; }

check_migrations() {
  say "Checking the migrations"
  local database
  for database in Sqlite Postgres; do
    check "The migrations for $database fit the model" dotnet ef migrations has-pending-model-changes \
      --no-build --project src/Store --context "${database}Db"
  done
}

# check NAME COMMAND...: one line in the sum.
check() {
  local name=$1 code=0
  shift
  wait_for "$@" >"$work/check.log" 2>&1 || code=$?
  { echo "$code" && cat "$work/check.log"; } >"$results/$name.check"
}

run_programs() {
  local project
  for project in tests/*.Tests; do
    project=$(basename "$project")
    if [ -z "$only" ] || [ "$only.Tests" = "$project" ]; then
      say "Running $project"
      run_program "$project"
    fi
  done
}

run_program() {
  local project=$1 code=0 arguments=(--report-xunit-xml --report-xunit-xml-filename "$1.xml"
    --report-xunit-trx --report-xunit-trx-filename "$1.trx" --progress off --ansi off
    --print-max-string-length 0 --print-max-enumerable-length 50)
  if [ -n "$requirements" ]; then
    local ids
    IFS=, read -ra ids <<<"$requirements"
    arguments+=(--filter-trait "${ids[@]/#/Requirement=}")
    touch "$results/$project.filtered"
  fi
  # What a test that was cut short leaves behind goes with the rest of the run.
  mkdir -p "$work/tmp"
  wait_for env TMPDIR="$work/tmp" "artifacts/bin/$project/debug/Portvakt.$project" --results-directory "$results" "${arguments[@]}" \
    "${passed_through[@]}" >"$results/$project.log" 2>&1 || code=$?
  echo "$code" >"$results/$project.exit"
}

report() {
  local arguments=("$results")
  [ -z "$requirements" ] || arguments+=(--requirements "$requirements")
  [ "$table" = no ] || arguments+=(--table)
  artifacts/bin/Report/debug/Portvakt.Report "${arguments[@]}"
}
