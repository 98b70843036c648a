# The options of bench/run.

mode=table rounds=3 seconds=10 warm=20 connections=32 clients=10000 accesses=100000 active=1000
only=. durable=no port=9700 owned=0

read_options() {
  while [ $# -gt 0 ]; do
    case $1 in
      --rate | --es256 | --sizes | --start | --api | --pages | --mail) mode=${1#--} && shift && continue ;;
      --durable) durable=yes && shift && continue ;;
      --rounds | --seconds | --warm | --connections | --clients | --accesses | --active | --only | --port)
        [ $# -ge 2 ] || usage
        printf -v "${1#--}" %s "$2"
        shift 2
        ;;
      *) usage ;;
    esac
  done
  first_port=$port
  if [ "$mode" = api ]; then
    clients=100000 owned=10000 accesses=10000
  fi
  if [ "$seconds" -gt 15 ]; then
    echo "A round can last 15 s at most: issuers take an iat ten seconds to either side of their clock." >&2
    exit 2
  fi
}

usage() {
  sed -n '2,4s/^# //p' "$0" >&2
  exit 2
}
