# SPDX-FileCopyrightText: 2026 The Wander authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: installs what packages.txt lists, builds in build/NAME.

wander_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# wander_packages run|all: the names in packages.txt
wander_packages() {
    local until='$'
    [ "$1" = run ] && until='/^\[tests\]/'
    sed -n "1,${until}p" "$wander_root/packaging/packages.txt" | sed 's/#.*//; s/\[tests\]//' | tr -s ' \n' '\n' | grep .
}

# wander_install run|all: installs what is missing; asks nothing, does nothing when all is there
wander_install() {
    local missing=() name
    for name in $(wander_packages "$1"); do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Please install as root: apt-get install ${missing[*]}" >&2; return 1; }
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
    local quiet=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3)
    "${as_root[@]}" "${quiet[@]}" update >&2 &&
        "${as_root[@]}" "${quiet[@]}" install -y --no-install-recommends "${missing[@]}" >&2
}

# wander_jobs: how many compilers at once; a file that sees LibTorch takes 1 GB
wander_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/MemAvailable/ {print int($2 / 1500000)}' /proc/meminfo)
    [ "$memory" -lt 1 ] && memory=1
    [ "$cores" -lt "$memory" ] && echo "$cores" || echo "$memory"
}

# wander_build PRESET [TARGET...]: configures once, then builds what changed
wander_build() {
    local preset=$1
    shift
    cd "$wander_root" || return 1
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" >&2 || return 1
    fi
    cmake --build --preset "$preset" -j "$(wander_jobs)" ${1:+--target "$@"} >&2
}
