# What ./test was asked to do.

only="" requirements="" long=no table=no checks=yes passed_through=()

usage() {
  cat <<'TEXT'
./test                         every test, on both databases and in the browser
./test --long                  the long forms: full fuzzing, crashes, matrices, imports
./test --requirements R12,R13  exactly the tests that show these requirements; fails if one has no test
./test --report                prints for each requirement how many tests ran, passed and failed
./test --only Store [ARG...]   one test project; ARGs go to its program, e.g. --filter-method '*revoked*'
./test --help                  this text

A skipped test counts as failed. The last line is "N passed, N failed".
Results are in artifacts/test-results: NAME.xml and NAME.trx, and NAME.log with what the program printed.
TEXT
}

misunderstood() {
  echo "$1" >&2
  exit 2
}

project_names() { basename -a -s .Tests tests/*.Tests | paste -sd' '; }

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --long) long=yes ;;
      --report) table=yes ;;
      --requirements)
        [ -n "${2:-}" ] || misunderstood "--requirements needs ids, such as R12,R13"
        requirements=$2
        checks=no
        shift
        ;;
      --only)
        only=${2:-}
        [ -n "$only" ] || misunderstood "--only needs a test project: $(project_names)"
        checks=no
        shift 2
        passed_through=("$@")
        break
        ;;
      --help | -h)
        usage
        exit 0
        ;;
      *)
        misunderstood "./test does not know '$1'; see ./test --help"
        ;;
    esac
    shift
  done
  if [[ ! $requirements =~ ^(R[0-9]+(,R[0-9]+)*)?$ ]]; then
    misunderstood "--requirements takes ids separated by commas, such as R12,R13"
  fi
  if [ -n "$only" ] && [ ! -d "tests/$only.Tests" ]; then
    misunderstood "There is no test project $only; there are $(project_names)"
  fi
}
