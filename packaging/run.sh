#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wander authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Wander needs, builds it, and opens it:
#   packaging/run.sh                      the built-in example
#   packaging/run.sh PATH... [--target Q] your datasets; without --target the last one is the target
# Without a display it prints the distances and the closest weights of the same datasets instead.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/install.sh
. "$here/install.sh"

wander_install run
(wander_build release)
programs=$wander_root/build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ -n "${QT_QPA_PLATFORM:-}" ]; then
    exec "$programs/wander" "$@"
fi

sources=()
target=""
while [ $# -gt 0 ]; do
    case $1 in
        --target) target=${2:?--target needs a dataset}; shift ;;
        --target=*) target=${1#--target=} ;;
        --*) echo "Without a display run.sh takes datasets and --target only; see $programs/wander-batch --help." >&2; exit 2 ;;
        *) sources+=("$1") ;;
    esac
    shift
done
if [ ${#sources[@]} -eq 0 ] || { [ ${#sources[@]} -eq 1 ] && [ "${sources[0]}" = builtin:example ]; }; then
    sources=(builtin:digits builtin:garments builtin:kana)
    target=${target:-builtin:notes}
fi
if [ -z "$target" ]; then
    target=${sources[-1]}
    unset 'sources[-1]'
fi
[ ${#sources[@]} -ge 1 ] || { echo "Give at least one source and a target." >&2; exit 2; }
echo "There is no display, so here are the distances and the closest weights instead of the window (samples of up to 2,000 images a dataset)." >&2
arguments=()
for source in "${sources[@]}"; do arguments+=(--source "$source"); done
exec "$programs/wander-batch" simplex "${arguments[@]}" --target "$target" --sample 2000 --map sharp
