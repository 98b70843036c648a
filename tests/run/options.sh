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

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --long) long=yes ;;
      --report) table=yes ;;
      --requirements)
        requirements=${2:?--requirements needs ids, such as R12,R13}
        checks=no
        shift
        ;;
      --only)
        only=${2:?--only needs a project, such as Store}
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
        echo "./test does not know '$1'; see ./test --help" >&2
        exit 2
        ;;
    esac
    shift
  done
  if [[ ! $requirements =~ ^(R[0-9]+(,R[0-9]+)*)?$ ]]; then
    echo "--requirements takes ids separated by commas, such as R12,R13" >&2
    exit 2
  fi
  if [ -n "$only" ] && [ ! -d "tests/$only.Tests" ]; then
    echo "There is no project tests/$only.Tests" >&2
    exit 2
  fi
}
