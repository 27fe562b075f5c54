#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Wander authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Wander and its tests need, builds everything and runs all tests.
#   packaging/test.sh [ARGUMENTS OF CTEST...]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/install.sh
. "$here/install.sh"

wander_install all
(wander_build dev)
cd "$wander_root"
export QT_QPA_PLATFORM=offscreen LANG=C.UTF-8
ctest --preset dev "$@"
