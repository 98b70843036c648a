#!/usr/bin/env bash
# Takes the pictures of docs/tour.md anew: a browser walks the journey on a fresh demo, by the same steps as the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export PORTVAKT_TOUR=$PWD/docs/tour
rm -f "$PORTVAKT_TOUR"/*.png
exec ./test --only EndToEnd --filter-method '*pictured_step_by_step'
