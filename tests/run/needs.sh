# What the tests need from the machine, and how it is installed when it is missing (Debian and Ubuntu).

say() { echo "== $*"; }

need_everything() {
  need_sdk
  need_node
  local packages=()
  find_postgres || packages+=(postgresql)
  want_headless_shell
  find_chromium || packages+=(chromium fonts-liberation fonts-dejavu-core)
  has_smtp_server || packages+=(python3-aiosmtpd)
  has_python_client || packages+=(python3-authlib python3-requests)
  has_shell_tools || packages+=(curl openssl)
  [ ${#packages[@]} -eq 0 ] || install_packages "${packages[@]}"
  if ! { find_postgres && find_chromium && has_smtp_server && has_python_client && has_shell_tools; }; then
    echo "The packages are installed, but PostgreSQL, Chromium, aiosmtpd, Authlib, curl or openssl is still not to be found." >&2
    exit 2
  fi
  install_clients
}

need_sdk() {
  # global.json asks for the version; outside of it dotnet exits with an error.
  if ! dotnet --version >/dev/null 2>&1; then
    echo "The tests need the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0" >&2
    exit 2
  fi
}

need_node() {
  local version
  version=$(node --version 2>/dev/null || true)
  if [[ ! $version =~ ^v([0-9]+) ]] || [ "${BASH_REMATCH[1]}" -lt 20 ]; then
    echo "The tests need Node 20 or newer: https://nodejs.org" >&2
    exit 2
  fi
}

# Sets postgres_bin to the folder of the newest server from version 15 on.
find_postgres() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
    if [ -x "$folder/initdb" ] && [ "$(basename "$(dirname "$folder")")" -ge 15 ]; then
      postgres_bin=$folder
      return 0
    fi
  done
  return 1
}

# Chromium without a window draws the same pages for half the work. Not every system has it, so it is not demanded.
want_headless_shell() {
  if [ -n "${PORTVAKT_TEST_CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null || ! can_install; then
    return
  fi
  say "Installing the browser's headless shell"
  fetch_packages chromium-headless-shell fonts-liberation fonts-dejavu-core || echo "There is none; the browser itself is used."
}

find_chromium() {
  local program
  for program in "${PORTVAKT_TEST_CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome; do
    if [ -n "$program" ] && program=$(command -v "$program"); then
      export PORTVAKT_TEST_CHROMIUM=$program
      return 0
    fi
  done
  return 1
}

has_python_client() { /usr/bin/python3 -c 'import authlib, requests' 2>/dev/null; }

# The JavaScript libraries that fetch tokens in the tests; again only when their lock file changed.
install_clients() {
  local folder=tests/Clients/node
  cmp -s "$folder/package-lock.json" "$folder/node_modules/.installed" && return
  say "Installing the JavaScript clients"
  npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --no-progress --loglevel=error
  cp "$folder/package-lock.json" "$folder/node_modules/.installed"
}

# What README.md and docs/operate.md tell to type.
has_shell_tools() { command -v curl >/dev/null && command -v openssl >/dev/null; }

has_smtp_server() { /usr/bin/python3 -c 'import aiosmtpd' 2>/dev/null; }

install_packages() {
  if ! can_install; then
    echo "The tests need packages that are missing here. As root, run:" >&2
    printf '  %s\n' "apt-get update" "apt-get install -y --no-install-recommends $*" >&2
    exit 2
  fi
  say "Installing from the system's packages: $*"
  if ! fetch_packages "$@"; then
    tail -n 20 "$work/apt.log" >&2
    echo "The packages could not be installed." >&2
    exit 2
  fi
}

can_install() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }

fetch_packages() {
  export DEBIAN_FRONTEND=noninteractive
  # Without a network that is to be known soon.
  local apt=(apt-get -o Acquire::Retries=1 -o Acquire::http::Timeout=20)
  { "${apt[@]}" update && "${apt[@]}" install -y --no-install-recommends "$@"; } >"$work/apt.log" 2>&1 </dev/null
}
